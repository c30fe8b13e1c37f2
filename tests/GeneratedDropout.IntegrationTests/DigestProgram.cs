using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Xunit;

namespace GeneratedDropout.IntegrationTests;

/// <summary>The program beside the tests that prints the digest, run in an environment of its own.</summary>
internal static class DigestProgram
{
    public static string Golden { get; } =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "digest.txt")).Trim();

    /// <summary>Runs the program with fewer instructions and reads its lines, each "name: value".</summary>
    public static Task<IReadOnlyDictionary<string, string>> RunWithoutAsync(string instructions) =>
        RunAsync([], (instructions, "0"));

    /// <summary>Runs the program under an odd form of a culture and reads its lines, each "name: value".</summary>
    public static Task<IReadOnlyDictionary<string, string>> RunUnderAsync(string culture) => RunAsync([culture]);

    private static async Task<IReadOnlyDictionary<string, string>> RunAsync(
        IEnumerable<string> arguments,
        params IEnumerable<(string Name, string Value)> environment
    )
    {
        ProcessStartInfo start = new(Host, [Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
        return output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1].Trim(), StringComparer.Ordinal);
    }

    /// <summary>Where the build put the program.</summary>
    private static string Location =>
        typeof(DigestProgram)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == nameof(DigestProgram))
            .Value!;

    /// <summary>The host of the runtime that runs the tests: three folders above shared/Microsoft.NETCore.App/10.x.</summary>
    private static string Host =>
        Path.GetFullPath(
            Path.Combine(
                RuntimeEnvironment.GetRuntimeDirectory(),
                "../../..",
                OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"
            )
        );
}
