using System;
using System.IO;
using System.Linq;

namespace MonteCarlo.Tests;

/// <summary>The README of the sample.</summary>
internal static class Readme
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Readme");

    /// <summary>The file of its picture.</summary>
    public static string Picture => Path.Combine(Folder, "uncertainty.png");

    /// <summary>The lines of its only code block of a language.</summary>
    public static string[] Block(string language)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Folder, "README.md"));
        int start = Array.IndexOf(lines, $"```{language}");
        return start >= 0 && start == Array.LastIndexOf(lines, $"```{language}")
            ? [.. lines.Skip(start + 1).TakeWhile(line => line != "```")]
            : throw new InvalidDataException($"The README has no block of {language}, or several.");
    }
}
