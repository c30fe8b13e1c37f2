using System;
using System.IO;
using System.Linq;
using Xunit;

namespace MonteCarlo.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void QuotedCodeStandsInTheSample()
    {
        string source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Readme", "Passes.cs"));

        Assert.Contains(WithoutIndentation(Readme.Block("csharp")), WithoutIndentation(source.Split('\n')));
    }

    private static string WithoutIndentation(string[] lines) => string.Join('\n', lines.Select(line => line.Trim()));
}
