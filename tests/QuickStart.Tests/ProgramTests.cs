using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace QuickStart.Tests;

/// <summary>Runs the sample as its users do.</summary>
public sealed class ProgramTests
{
    private const string Sentence = "1\tHello\t_\t_\t_\t_\t_\t_\t_\t_\n2\tworld\t_\t_\t_\t_\t_\t_\t_\t_\n\n";

    [Fact]
    public async Task HelpIsPrinted()
    {
        Result result = await RunAsync("--help");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Usage: QuickStart [--conllu FILE]", result.Output);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("unknown option '--colour'; expected --conllu FILE or --help", "--colour")]
    [InlineData("unknown argument 'words'; expected --conllu FILE or --help", "words")]
    [InlineData("--conllu lacks its argument; expected --conllu FILE", "--conllu")]
    [InlineData("--conllu is given twice; expected one file", "--conllu", "a", "--conllu", "b")]
    [InlineData("no-such-file does not exist; expected a CoNLL-U file", "--conllu", "no-such-file")]
    public async Task WrongCommandLineGivesOneLineAndExitCode2(string message, params string[] arguments)
    {
        Result result = await RunAsync(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal($"QuickStart: {message}", result.Error.Trim());
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task MalformedFileGivesOneLineAndExitCode2()
    {
        using TemporaryFile file = new(Encoding.UTF8.GetBytes(Sentence + "1\tHello\n"));

        Result result = await RunAsync("--conllu", file.Path);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            $"QuickStart: {file.Path}, line 4: found 2 columns, '1 Hello'; expected 10 between tabs",
            result.Error.Trim()
        );
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task CorpusIsPushedThroughAllMethods()
    {
        using TemporaryFile file = new(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Sentence, 300))));

        Result result = await RunAsync("--conllu", file.Path);

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Contains("300 sentences, 600 words, 128 channels: 76,800 elements.", result.Output);
        Assert.Contains("SpatialDropout1D, Random loop", result.Output);
        Assert.Contains("Forward and backward dropped the same elements, each time.", result.Output);
        Assert.DoesNotContain('\e', result.Output);
        Assert.All(result.Output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
    }

    private static async Task<Result> RunAsync(params string[] arguments)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "QuickStart.dll");
        ProcessStartInfo start = new(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [program, .. arguments]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Result(process.ExitCode, await output, await error);
    }

    private sealed record Result(int ExitCode, string Output, string Error);
}
