using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GeneratedDropout.Generator.Tests.Harness;

namespace GeneratedDropout.Generator.Tests.Golden;

/// <summary>The expected files, in the source folder.</summary>
internal static partial class GoldenFiles
{
    /// <summary>Where they are: <c>{case}/{hint}.txt</c>.</summary>
    public static string Folder => SourceFolders.Goldens;

    /// <summary>Whether to rewrite them. A build server never does: there, a difference is a failure.</summary>
    public static bool IsUpdating =>
        Environment.GetEnvironmentVariable("GDO_UPDATE_GOLDENS") == "1"
        && (
            Environment.GetEnvironmentVariable("CI") != "true"
                ? true
                : throw new InvalidOperationException("Goldens are not rewritten where CI=true.")
        );

    /// <summary>What the generator writes for a case, by file name.</summary>
    public static SortedDictionary<string, string> Generate(string name) =>
        new(
            GeneratorRunner
                .RunFaulty(GoldenCases.All[name])
                .Files.ToDictionary(file => file.HintName + ".txt", file => Mask(file.SourceText.ToString())),
            StringComparer.Ordinal
        );

    /// <summary>The expected files of a case, by name.</summary>
    public static SortedDictionary<string, string> Read(string name)
    {
        string folder = Path.Combine(Folder, name);
        IEnumerable<string> files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [];
        return new(files.ToDictionary(file => Path.GetFileName(file), File.ReadAllText), StringComparer.Ordinal);
    }

    public static void Write(string name, SortedDictionary<string, string> files)
    {
        string folder = Path.Combine(Folder, name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        foreach ((string file, string text) in files)
        {
            File.WriteAllText(Path.Combine(folder, file), text);
        }
    }

    /// <summary>A release changes the version alone: no golden is to change with it.</summary>
    private static string Mask(string text) =>
        Version().Replace(text, "GeneratedCode(\"GeneratedDropout.Generator\", \"{version}\")");

    [GeneratedRegex("""GeneratedCode\("GeneratedDropout.Generator", "\d+\.\d+\.\d+"\)""")]
    private static partial Regex Version();
}
