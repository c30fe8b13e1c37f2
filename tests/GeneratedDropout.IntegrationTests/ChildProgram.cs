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

/// <summary>Programs beside the tests, run in an environment of their own.</summary>
internal static class ChildProgram
{
    /// <summary>Runs a program and reads its lines, each "name: value".</summary>
    /// <param name="name">The name of its project.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">What is different in its environment.</param>
    public static async Task<IReadOnlyDictionary<string, string>> RunAsync(
        string name,
        IEnumerable<string> arguments,
        params IEnumerable<(string Name, string Value)> environment
    )
    {
        ProcessStartInfo start = new(Host, [Location(name), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string variable, string value) in environment)
        {
            start.Environment[variable] = value;
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
    private static string Location(string name) =>
        typeof(ChildProgram)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == name)
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
