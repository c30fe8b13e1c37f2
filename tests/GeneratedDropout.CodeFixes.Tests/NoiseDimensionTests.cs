using System.Linq;
using System.Threading.Tasks;
using GeneratedDropout.CodeFixes.Tests.Harness;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace GeneratedDropout.CodeFixes.Tests;

public class NoiseDimensionTests
{
    private const string Named = """[TensorShape("n", 7)]""";

    private static readonly NoiseDimensionCodeFix Fix = new();

    [Theory]
    [InlineData(Named, "3, 7", "1", "\"n\"", "null")]
    [InlineData(Named, "\"m\", 7", "1", "\"n\"", "null")]
    [InlineData(Named, "\"n\", 3", "1", "7", "null")]
    [InlineData(Named, "\"n\", \"n\"", "1", "7", "null")]
    [InlineData("[TensorShape(1, 32)]", "2, 32", "1", "null")]
    [InlineData("[TensorRank(2)]", "3, 1", "1", "null")]
    [InlineData("[TensorShape(\"n\")]", "3", "1", "\"n\"")]
    [InlineData("[TensorShape(\"n\")]", "extents: 3", "1", "\"n\"")]
    [InlineData("[TensorShape(\"n\")]", "[3]", "1", "\"n\"", "null")]
    [InlineData("", "3", "1")]
    [InlineData("[TensorShape(\"\\\"\\t@n\")]", "3", "1", "\"\\\"\\t@n\"")]
    [InlineData(Named, "[3, 7]", "1", "\"n\"", "null")]
    [InlineData(Named, "new object[] { 3, 7 }", "1", "\"n\"", "null")]
    [InlineData(Named, "extents: new object?[2] { 3, 7 }", "1", "\"n\"", "null")]
    [InlineData(Named, "new object?[] { (object)3, 7 }", "1", "\"n\"", "null")]
    [InlineData(Named, "new[] { 3, (object)7 }", "1", "\"n\"", "null")]
    [InlineData(Named, "new[] { (object)3, 7 }")]
    public async Task WhatIsOffered_CompilesAndIsValid(string shape, string noise, params string[] expected)
    {
        string source = Source(shape, noise);
        string[] titles = await FixRunner.Titles(Fix, source);
        Assert.Equal(expected.Select(entry => $"Replace by {entry}"), titles);
        await FixRunner.MendsByAny(Fix, source);
    }

    [Theory]
    [InlineData("One", "2 /* shared */, /* own */ 7", "1 /* shared */, /* own */ 7")]
    [InlineData(
        "Name",
        "\n        // words\n        Two, // both\n        7",
        "\n        // words\n        \"n\", // both\n        7"
    )]
    [InlineData("Null", "[ 2,7 ]", "[ null,7 ]")]
    [InlineData("Extent", "\"n\",\r\n\t6", "\"n\",\r\n\t7")]
    [InlineData("Null", "(  1+  1  )  ,7", "null  ,7")]
    public Task Formatting_IsKept(string kind, string before, string after) =>
        FixRunner.Mends(Fix, $"NoiseDimension.{kind}", Source(Named, before), Source(Named, after));

    [Fact]
    public Task Aliases_AreSeenThrough() =>
        FixRunner.Mends(
            Fix,
            "NoiseDimension.Name",
            "using D = GeneratedDropout; using Noise = GeneratedDropout.NoiseShapeAttribute;"
                + "partial class A { [D.Dropout(0.5), D.TensorShape(\"n\", 7), Noise(7, 7)]"
                + "public partial void Drop(System.Span<float> x, D.DropoutKey key); }",
            "using D = GeneratedDropout; using Noise = GeneratedDropout.NoiseShapeAttribute;"
                + "partial class A { [D.Dropout(0.5), D.TensorShape(\"n\", 7), Noise(\"n\", 7)]"
                + "public partial void Drop(System.Span<float> x, D.DropoutKey key); }"
        );

    [Theory]
    [InlineData("One", "1")]
    [InlineData("Null", "null")]
    public Task AllAtOnce(string kind, string entry) =>
        FixRunner.MendsAll(
            Fix,
            $"NoiseDimension.{kind}",
            [Twice("3", "A") + "// end", Twice("3 ", "B")],
            [Twice(entry, "A") + "// end", Twice($"{entry} ", "B")]
        );

    [Fact]
    public async Task AllAtOnce_ReplacesWhereTheAxisAllowsIt()
    {
        Project mended = await FixRunner.ChangesAll(
            Fix,
            "NoiseDimension.Name",
            [Source(Named, "3, 3")],
            [Source(Named, "\"n\", 3")],
            FixAllScope.Document
        );
        Assert.Equal(["GDO304"], (await EditorProject.DiagnosticsOf(mended)).Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData(FixAllScope.Document, "3")]
    [InlineData(FixAllScope.Project, "1")]
    [InlineData(FixAllScope.Solution, "1")]
    public Task Scopes(FixAllScope scope, string entryOfAnotherFile) =>
        FixRunner.ChangesAll(
            Fix,
            "NoiseDimension.One",
            [Twice("3", "A"), Twice("3", "B")],
            [Twice("1", "A"), Twice(entryOfAnotherFile, "B")],
            scope
        );

    private static string Source(string shape, string noise) =>
        Snippets.InClass(
            $"""
            private const int Two = 2;

            [Dropout(0.5)] {shape}
            [NoiseShape({noise})]
            public static partial void Drop({(shape.Length == 0 ? "Span" : "TensorSpan")}<float> x, DropoutKey key);
            """
        );

    private static string Twice(string entry, string type) =>
        Snippets.InFile(
            $$"""
            public partial struct {{type}}
            {
                [Dropout(0.5)]
                [TensorShape("n", 7, 8)]
                [NoiseShape({{entry}}, {{entry}}, 8)]
                internal partial void First(Span<float> x, DropoutKey key);

                [Dropout(0.5), TensorShape("n", 7), NoiseShape(null, {{entry}})]
                internal partial void Second(Span<float> x, DropoutKey key);
            }
            """
        );
}
