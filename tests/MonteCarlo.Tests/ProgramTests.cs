using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SkiaSharp;
using Xunit;

namespace MonteCarlo.Tests;

/// <summary>Runs the sample as its users do.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("MonteCarlo");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task HelpIsPrinted()
    {
        Result result = await RunAsync("--help");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Usage: MonteCarlo [--passes N] [--plot FILE]", result.Output);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task WrongCommandLineGivesOneLineAndExitCode2()
    {
        Result result = await RunAsync("--rate");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            "MonteCarlo: unknown option '--rate'; expected --passes N, --plot FILE or --help",
            result.Error.Trim()
        );
        Assert.Empty(result.Output);
    }

    /// <summary>The README shows what the command prints, and the picture that it draws.</summary>
    [Fact]
    public async Task OutputIsThatOfTheReadme()
    {
        Result result = await RunAsync();

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        string[] output = result.Output.TrimEnd().ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(Readme.Block("text"), output);
        Assert.All(output, line => Assert.InRange(line.Length, 0, 90));
        Assert.InRange(
            MeanDifference(Readme.Picture, Path.Combine(_folder.FullName, "uncertainty.png")),
            0,
            1 // of 255: systems draw letters differently
        );
    }

    private static double MeanDifference(string path, string otherPath)
    {
        using SKBitmap picture = SKBitmap.Decode(path);
        using SKBitmap other = SKBitmap.Decode(otherPath);
        Assert.Equal(picture.Info.Size, other.Info.Size);
        return picture.Bytes.Zip(other.Bytes, (one, two) => Math.Abs(one - two)).Average();
    }

    [Fact]
    public async Task FileThatCannotBeWrittenIsNamed()
    {
        Result result = await RunAsync("--passes", "2", "--plot", "no-such-folder/plot.png");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            "MonteCarlo: no-such-folder/plot.png cannot be written; expected a file for the plot",
            result.Error.Trim()
        );
    }

    private async Task<Result> RunAsync(params string[] arguments)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "MonteCarlo.dll");
        ProcessStartInfo start = new(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [program, .. arguments]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.FullName,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Result(process.ExitCode, await output, await error);
    }

    private sealed record Result(int ExitCode, string Output, string Error);
}
