using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

namespace GeneratedDropout.IntegrationTests;

/// <summary>The program that prints the digest, in an environment of its own.</summary>
internal static class DigestProgram
{
    private const string Name = "GeneratedDropout.Digest";

    public static string Golden { get; } =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "digest.txt")).Trim();

    /// <summary>Runs the program with fewer instructions.</summary>
    public static Task<IReadOnlyDictionary<string, string>> RunWithoutAsync(string instructions) =>
        ChildProgram.RunAsync(Name, [], (instructions, "0"));

    /// <summary>Runs the program under an odd form of a culture.</summary>
    public static Task<IReadOnlyDictionary<string, string>> RunUnderAsync(string culture) =>
        ChildProgram.RunAsync(Name, [culture]);
}
