using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace QuickStart.Tests;

/// <summary>
/// Keeps the README, the package's README and the pages in docs in step with the code: their C# blocks stand word for
/// word in files that the compiler sees, and generated code in what the generator wrote for those of the folder Readme.
/// </summary>
public sealed class ReadmeTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Readme");

    public static TheoryData<string, int> Blocks
    {
        get
        {
            TheoryData<string, int> blocks = [];
            foreach (string page in Pages())
            {
                for (int block = 0; block < CSharpBlocks(page).Count; block++)
                {
                    blocks.Add(page, block);
                }
            }

            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void CSharpBlockCompiles(string page, int block)
    {
        string[] lines = CSharpBlocks(page)[block];
        IEnumerable<string[]> sources = IsGenerated(lines) ? GeneratedSources() : CompiledSources();

        Assert.True(
            sources.Any(source => Chunks(lines).All(chunk => Contains(source, chunk))),
            $"No file has these lines:\n{string.Join('\n', lines)}"
        );
    }

    [Fact]
    public void ThereAreBlocksOfBothKinds()
    {
        Assert.Contains(CSharpBlocks("README.md"), IsGenerated);
        Assert.Contains(CSharpBlocks("README.md"), block => !IsGenerated(block));
    }

    [Fact]
    public void ThereAreAllPages()
    {
        Assert.Contains("Package.md", Pages());
        Assert.Contains("mask-format.md", Pages());
    }

    /// <summary>A line of dots stands for lines that the README leaves out.</summary>
    private static bool IsLeftOut(string line) => line.Trim() == "// ...";

    private static bool IsGenerated(string[] block) => block.Any(IsLeftOut);

    private static IEnumerable<string[]> Chunks(string[] block)
    {
        List<string> chunk = [];
        foreach (string line in block)
        {
            if (!IsLeftOut(line))
            {
                chunk.Add(line);
                continue;
            }

            yield return Trim(chunk);
            chunk = [];
        }

        yield return Trim(chunk);
    }

    /// <summary>Without the blank lines around it.</summary>
    private static string[] Trim(List<string> lines) =>
        [.. lines.SkipWhile(string.IsNullOrEmpty).Reverse().SkipWhile(string.IsNullOrEmpty).Reverse()];

    /// <summary>Whether the chunk stands in the source, all of it indented alike.</summary>
    private static bool Contains(string[] source, string[] chunk) =>
        chunk.Length == 0
        || Enumerable
            .Range(0, Math.Max(0, source.Length - chunk.Length + 1))
            .Any(start => SameButForIndentation(source.AsSpan(start, chunk.Length), chunk));

    private static bool SameButForIndentation(ReadOnlySpan<string> source, string[] chunk)
    {
        int indentation = source[0].Length - chunk[0].Length;
        for (int i = 0; i < chunk.Length; i++)
        {
            bool same =
                chunk[i].Length == 0
                    ? source[i].Length == 0
                    : indentation >= 0 && source[i] == new string(' ', indentation) + chunk[i];
            if (!same)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string> Pages() =>
        Directory.GetFiles(Path.Combine(Folder, "Pages")).Select(path => Path.GetFileName(path));

    private static List<string[]> CSharpBlocks(string page)
    {
        List<string[]> blocks = [];
        List<string>? block = null;
        foreach (string line in File.ReadLines(Path.Combine(Folder, "Pages", page)))
        {
            if (line == "```csharp")
            {
                block = [];
            }
            else if (line == "```" && block is not null)
            {
                blocks.Add([.. block]);
                block = null;
            }
            else
            {
                block?.Add(line);
            }
        }

        return blocks;
    }

    private static IEnumerable<string[]> CompiledSources() =>
        Directory.GetFiles(Folder, "*.cs").Select(File.ReadAllLines);

    private static IEnumerable<string[]> GeneratedSources() =>
        Directory.GetFiles(Path.Combine(Folder, "Generated"), "*.g.cs").Select(File.ReadAllLines);
}
