using System.Threading.Tasks;
using GeneratedDropout.CodeFixes.Tests.Harness;
using GeneratedDropout.Generator.Tests.Harness;
using Xunit;

namespace GeneratedDropout.CodeFixes.Tests;

public class KeyParameterTests
{
    private static readonly KeyParameterCodeFix Fix = new();

    [Theory]
    [InlineData("Span<float> x", "Span<float> x, DropoutKey key")]
    [InlineData("in Span<float> x /* both */", "in Span<float> x, /* both */ DropoutKey key")]
    [InlineData(
        "Span<float> x,\n        bool training",
        "Span<float> x,\n        bool training,\n        DropoutKey key"
    )]
    [InlineData(
        "\r\n\t\tReadOnlySpan<float> x,\r\n\t\tSpan<float> y\r\n\t",
        "\r\n\t\tReadOnlySpan<float> x,\r\n\t\tSpan<float> y,\r\n\t\tDropoutKey key\r\n\t"
    )]
    [InlineData(
        "\n        ReadOnlySpan<float> x, // in\n        // The output.\n        Span<float> y // out\n    ",
        "\n        ReadOnlySpan<float> x, // in\n        // The output.\n        Span<float> y, // out\n        DropoutKey key\n    "
    )]
    [InlineData(
        "\n    Span<float> x, bool training // mode\n    ",
        "\n    Span<float> x, bool training, // mode\n    DropoutKey key\n    "
    )]
    [InlineData("Span<float> x, bool training = true", "Span<float> x, DropoutKey key, bool training = true")]
    [InlineData("params Span<float> x", "DropoutKey key, params Span<float> x")]
    [InlineData("\n        params Span<float> x", "\n        DropoutKey key,\n        params Span<float> x")]
    [InlineData("this Span<float> x", "this Span<float> x, DropoutKey key")]
    public Task MissingKey(string before, string after) =>
        FixRunner.Mends(Fix, "AddKey", Snippets.Parameters(before), Snippets.Parameters(after));

    [Theory]
    [InlineData("Span<float> x, ulong seed", "Span<float> x, DropoutKey seed")]
    [InlineData("Span<float> x, in int? key", "Span<float> x, in DropoutKey key")]
    [InlineData(
        "/* a */ int /* b */ key /* c */, Span<float> x",
        "/* a */ DropoutKey /* b */ key /* c */, Span<float> x"
    )]
    [InlineData("Span<float> x, int seed = 1 /* one */", "Span<float> x, DropoutKey seed = default /* one */")]
    public Task KeyOfAnotherType(string before, string after) =>
        FixRunner.Mends(Fix, "ChangeToKey", Snippets.Parameters(before), Snippets.Parameters(after));

    [Theory]
    [InlineData("Span<float> x, int seed, DropoutKey key")]
    [InlineData("Span<float> x, params int[] seed")]
    public async Task WhereTheCureIsNotObvious_NothingIsOffered(string parameters) =>
        Assert.Empty(await FixRunner.Titles(Fix, Snippets.Parameters(parameters)));

    [Fact]
    public Task NoParameters() =>
        FixRunner.ChangesAll(
            Fix,
            "AddKey",
            [Snippets.Parameters("")],
            [Snippets.Parameters("DropoutKey key")],
            Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document
        );

    [Fact]
    public Task AxisWithTheNameOfTheKey() =>
        FixRunner.Mends(
            Fix,
            "AddKey",
            Snippets.Method("[Dropout(0.5)] [TensorShape(\"key\", 8)]", "Span<float> x, int key"),
            Snippets.Method("[Dropout(0.5)] [TensorShape(\"key\", 8)]", "Span<float> x, int key, DropoutKey dropoutKey")
        );

    [Theory]
    [InlineData("", "using GeneratedDropout;\n\n", "DropoutKey")]
    [InlineData("using System;\n", "using System;\nusing GeneratedDropout;\n", "DropoutKey")]
    [InlineData("extern alias Other;\n", "extern alias Other;\n\nusing GeneratedDropout;\n\n", "DropoutKey")]
    [InlineData("using D = GeneratedDropout;\n", "using D = GeneratedDropout;\n", "D.DropoutKey")]
    [InlineData("using Key = GeneratedDropout.DropoutKey;\n", "using Key = GeneratedDropout.DropoutKey;\n", "Key")]
    [InlineData("global using GeneratedDropout;\n", "global using GeneratedDropout;\n", "DropoutKey")]
    [InlineData("namespace GeneratedDropout.Mine;\n", "namespace GeneratedDropout.Mine;\n", "DropoutKey")]
    [InlineData("class DropoutKey;\n", "class DropoutKey;\n", "GeneratedDropout.DropoutKey")]
    public Task TheNameOfTheKey_IsShort(string before, string after, string key) =>
        FixRunner.Mends(Fix, "AddKey", before + Qualified("A", ""), after + Qualified("A", $", {key} key"));

    [Fact]
    public Task UsingOfAnotherFile_IsEnough() =>
        FixRunner.Mends(
            Fix,
            "AddKey",
            [Qualified("A", ""), "global using GeneratedDropout;"],
            [Qualified("A", ", DropoutKey key"), "global using GeneratedDropout;"]
        );

    [Fact]
    public Task AllAtOnce_AddsOneUsingPerFile() =>
        FixRunner.MendsAll(
            Fix,
            "AddKey",
            [Qualified("A", "") + Qualified("B", "") + Qualified("C", ""), "using System;\n" + Qualified("D", "")],
            [
                "using GeneratedDropout;\n\n"
                    + Qualified("A", ", DropoutKey key")
                    + Qualified("B", ", DropoutKey key")
                    + Qualified("C", ", DropoutKey key"),
                "using System;\nusing GeneratedDropout;\n" + Qualified("D", ", DropoutKey key"),
            ]
        );

    private static string Qualified(string type, string parameter) =>
        $"partial class {type} {{ [GeneratedDropout.Dropout(0.5)] public partial void Drop(System.Span<float> x{parameter}); }}\n";
}
