using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace GeneratedDropout.TorchSharp.Tests.Readme;

/// <summary>The package's README says what the compiler has seen. This needs no libtorch.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Readme");

    [Fact]
    public void ItsCodeCompiles()
    {
        string code = Unindented(File.ReadAllText(Path.Combine(Folder, "ReadmeCode.cs")));
        string[] blocks = [.. Blocks().Select(Unindented)];
        Assert.NotEmpty(blocks);
        Assert.All(
            blocks.SelectMany(static block => block.Split("\n\n")),
            paragraph => Assert.Contains(paragraph, code, StringComparison.Ordinal)
        );
    }

    private static IEnumerable<string> Blocks() =>
        Block().Matches(File.ReadAllText(Path.Combine(Folder, "README.md"))).Select(match => match.Groups[1].Value);

    private static string Unindented(string text) =>
        string.Join('\n', text.Split('\n').Select(static line => line.Trim()));

    [GeneratedRegex("```csharp\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
