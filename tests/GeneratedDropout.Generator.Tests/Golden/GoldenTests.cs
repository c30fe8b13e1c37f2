using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Golden;

/// <summary>
/// Compares generated files with those in <c>Expected</c>. To rewrite these, run the tests with GDO_UPDATE_GOLDENS=1;
/// then read what changed, as a user would.
/// </summary>
public class GoldenTests
{
    private const int LongestLine = 140;

    public static TheoryData<string> Names => [.. GoldenCases.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void GeneratedFile_IsAsExpected(string name)
    {
        SortedDictionary<string, string> generated = GoldenFiles.Generate(name);
        if (GoldenFiles.IsUpdating)
        {
            GoldenFiles.Write(name, generated);
        }

        SortedDictionary<string, string> expected = GoldenFiles.Read(name);
        Assert.Equal(expected.Keys, generated.Keys);
        Assert.All(expected, file => Assert.Equal(file.Value, generated[file.Key]));
    }

    [Fact]
    public void NoExpectedFile_IsStale()
    {
        string[] folders =
        [
            .. Directory.EnumerateDirectories(GoldenFiles.Folder).Select(path => Path.GetFileName(path)),
        ];
        if (GoldenFiles.IsUpdating)
        {
            foreach (string stale in folders.Except(GoldenCases.All.Keys))
            {
                Directory.Delete(Path.Combine(GoldenFiles.Folder, stale), recursive: true);
            }

            return;
        }

        Assert.Equal(GoldenCases.All.Keys.Order(), folders.Order());
        Assert.Empty(Directory.EnumerateFiles(GoldenFiles.Folder));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ExpectedFile_IsTidy(string name)
    {
        foreach ((string file, string text) in GoldenFiles.Read(name))
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(GoldenFiles.Folder, name, file));
            Assert.Equal(Encoding.UTF8.GetBytes(text), bytes); // no byte order mark
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain('\t', text);
            Assert.EndsWith("}\n", text);
            Assert.DoesNotContain("\n\n\n", text);
            Assert.DoesNotContain("{\n\n", text);
            string[] lines = text.Split('\n');
            Assert.DoesNotContain(lines, line => line.TrimEnd() != line);
            Assert.DoesNotContain(lines, line => line.Length > LongestLine);
            Assert.DoesNotContain(lines.Zip(lines.Skip(1)), pair => pair.First == "" && pair.Second.Trim() == "}");
        }
    }

    [Theory]
    [InlineData("enable", NullableContextOptions.Enable, true)]
    [InlineData("enable", NullableContextOptions.Disable, false)]
    [InlineData("disable", NullableContextOptions.Enable, false)]
    [InlineData("disable", NullableContextOptions.Disable, true)]
    public void OldestLanguage_CompilesWithoutAWord(string file, NullableContextOptions project, bool isChecked)
    {
        string[] sources = [.. GoldenCases.Sources.Values.Select(source => $"#nullable {file}\n{source}")];
        CSharpCompilation compilation = TestCompilation.Create(LanguageVersion.CSharp11, sources);
        compilation = compilation.WithOptions(
            compilation.Options.WithNullableContextOptions(project).WithOverflowChecks(isChecked).WithAllowUnsafe(false)
        );

        GeneratorRun run = GeneratorRunner.Start(compilation);
        run.AssertCompiles();
        Assert.Equal(GoldenCases.Sources.Count, run.Files.Length);
        Assert.DoesNotContain(
            run.Output.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => IsUnusedUsing(diagnostic)
        );
    }

    private static bool IsUnusedUsing(Diagnostic diagnostic) =>
        diagnostic.Id == "CS8019"
        && diagnostic.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true;
}
