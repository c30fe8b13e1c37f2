using System.Threading.Tasks;
using GeneratedDropout.Generator.Tests.Harness;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Diagnostics;

public class Gdo3xxTests
{
    private const string WithShape = "ReadOnlySpan<float> x, Span<float> y, ReadOnlySpan<nint> shape, DropoutKey key";
    private const string Tensors = "in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key";

    [Theory]
    [InlineData("[Dropout(0.5)] [TensorRank([|0|])]")]
    [InlineData("[Dropout(0.5)] [TensorRank([|-1|])]")]
    [InlineData("[Dropout(0.5)] [TensorRank(rank: [|9|])]")]
    [InlineData("[Dropout(0.5)] [[|TensorShape()|]]")]
    [InlineData("[Dropout(0.5)] [[|TensorShape|]]")]
    [InlineData("[Dropout(0.5)] [[|TensorShape(1, 2, 3, 4, 5, 6, 7, 8, 9)|]]")]
    public Task GDO301_RankOutOfRange(string attributes) => Reports("GDO301", attributes);

    [Theory]
    [InlineData("[Dropout(0.5)] [TensorRank(3)] [[|NoiseShape(null, 1)|]]")]
    [InlineData("[Dropout(0.5)] [TensorShape(3)] [[|NoiseShape()|]]")]
    [InlineData("[Dropout(0.5)] [TensorShape(3)] [[|NoiseShape(3, 1)|]]")]
    public Task GDO303_NoiseLength(string attributes) => Reports("GDO303", attributes);

    [Theory]
    [InlineData("""NoiseShape("n", 1, [|3|])""", "Noise dimension 2 of 'Kernels.Drop' is 3; expected 1 or 7")]
    [InlineData(
        """NoiseShape([|"m"|], 1, 7)""",
        "Noise dimension 0 (\"n\") of 'Kernels.Drop' is \"m\"; expected 1 or \"n\""
    )]
    [InlineData("""NoiseShape("n", [|"m"|], null)""", "is \"m\"; expected 1 or 5")]
    [InlineData("""NoiseShape("n", [|2L|], null)""", "is 2 of type 'long'; expected 1 or 5")]
    [InlineData("""NoiseShape("n", [|1.0|], null)""", "expected 1 or 5")]
    [InlineData("""NoiseShape("n", [|typeof(int)|], null)""", "is typeof(int) of type 'System.Type'")]
    [InlineData("""NoiseShape("n", [|DayOfWeek.Monday|], null)""", "of type 'System.DayOfWeek'")]
    [InlineData("""NoiseShape([|true|], 1, null)""", "expected 1 or \"n\"")]
    [InlineData("""NoiseShape("n", [|new int[] { 1 }|], null)""", "is an array of type 'int[]'")]
    [InlineData("""NoiseShape(new object[] { "n", [|3|], 1 })""", "is 3; expected 1 or 5")]
    [InlineData("""NoiseShape(new[] { "n", [|"m"|], null })""", "is \"m\"; expected 1 or 5")]
    [InlineData("""NoiseShape(extents: new object?[] { null, [|3|], 1 })""", "is 3; expected 1 or 5")]
    [InlineData("""NoiseShape([null, [|3|], 1])""", "is 3; expected 1 or 5")]
    public async Task GDO304_NoiseDimension(string noise, string message)
    {
        string source = Snippets.Attributes($"[Dropout(0.5)] [TensorShape(\"n\", 5, 7)] [{noise}]");
        await AnalyzerRunner.Reports("GDO304", source);
        Assert.Contains(message, await AnalyzerRunner.Message(source));
    }

    [Theory]
    [InlineData("""[TensorRank(2)] [NoiseShape(1, [|"n"|])]""")]
    [InlineData("""[NoiseShape([|"n"|])]""")]
    [InlineData("""[TensorShape(1, 32)] [NoiseShape([|2|], 32)]""")]
    public Task GDO304_WithoutName(string attributes) => Reports("GDO304", $"[Dropout(0.5)] {attributes}");

    [Theory]
    [InlineData("""NoiseShape("n", 1, 512)""")]
    [InlineData("NoiseShape(null, 1, null)")]
    [InlineData("NoiseShape(1, 7, 512)")]
    [InlineData("NoiseShape(nameof(n), One, 512)")]
    [InlineData("NoiseShape(new object?[] { null, 1, 512 })")]
    public Task SoundNoiseShape_IsNotReported(string noise) =>
        AnalyzerRunner.ReportsNothing(
            Snippets.InClass(
                $"""
                private const int One = 1;

                [Dropout(0.5)]
                [TensorShape("n", 7, 512)]
                [{noise}]
                public static partial void Drop(ReadOnlySpan<float> x, Span<float> y, int n, DropoutKey key);
                """
            )
        );

    [Theory]
    [InlineData("[|0|]")]
    [InlineData("[|-1|]")]
    [InlineData("[|300L|]")]
    [InlineData("[|3.0|]")]
    [InlineData("[|'c'|]")]
    [InlineData("[|true|]")]
    [InlineData("[|null|]")]
    [InlineData("[|typeof(int)|]")]
    [InlineData("[|DayOfWeek.Monday|]")]
    [InlineData("[|\"\"|]")]
    [InlineData("[|\" \"|]")]
    [InlineData("[|\" n\"|]")]
    [InlineData("[|\"n\\t\"|]")]
    public Task GDO305_Dimension(string dimension) =>
        Reports("GDO305", $"[Dropout(0.5)] [TensorShape(2, {dimension})]");

    [Theory]
    [InlineData("""[TensorShape("n", 32)] [NoiseShape([|7|], 32)]""")]
    [InlineData("""[TensorRank(2)] [NoiseShape(null, [|0|])]""")]
    [InlineData("""[NoiseShape([|300|])]""")]
    public Task GDO306_FixedNoiseDimension(string attributes) => Reports("GDO306", $"[Dropout(0.5)] {attributes}");

    [Fact]
    public Task GDO307_FlatSpan() =>
        AnalyzerRunner.Reports("GDO307", Snippets.Attributes("[Dropout(0.5)] [[|TensorShape(65536, 32768)|]]"));

    [Fact]
    public Task GDO307_LargestFlatSpan_IsFine() =>
        AnalyzerRunner.ReportsNothing(Snippets.Attributes("[Dropout(0.5)] [TensorShape(int.MaxValue, 1)]"));

    [Fact]
    public Task GDO307_TensorSpan() =>
        AnalyzerRunner.Reports(
            "GDO307",
            Snippets.Method(
                "[Dropout(0.5)] [[|TensorShape(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue)|]]",
                Tensors
            )
        );

    [Fact]
    public Task GDO307_LargestTensorSpan_IsFine() =>
        AnalyzerRunner.ReportsNothing(Snippets.Method("[Dropout(0.5)] [TensorShape(1 << 28, 1 << 28)]", Tensors));

    [Theory]
    [InlineData("[|1.5|]")]
    [InlineData("[|-0.1|]")]
    [InlineData("[|double.NaN|]")]
    [InlineData("[|double.PositiveInfinity|]")]
    [InlineData("rate: [|2|]")]
    public Task GDO308_RateOutOfRange(string rate) => Reports("GDO308", $"[Dropout({rate})]");

    [Theory]
    [InlineData("1")]
    [InlineData("0.5f")]
    [InlineData("1e-3")]
    public Task SoundRate_IsNotReported(string rate) =>
        AnalyzerRunner.ReportsNothing(Snippets.Attributes($"[Dropout({rate})]"));

    [Theory]
    [InlineData("""[TensorShape("n")] [NoiseShape([|null|])]""", "a lone null is a null array in C#")]
    [InlineData("""[TensorShape("n")] [NoiseShape(extents: [|null|])]""", "a lone null is a null array in C#")]
    [InlineData("""[TensorShape([|null|])]""", "a positive int or an axis name")]
    [InlineData("""[NoiseShape([|null|])]""", "a null array")]
    public async Task GDO309_NullArray(string attributes, string message)
    {
        string source = Snippets.Attributes($"[Dropout(0.5)] {attributes}");
        await AnalyzerRunner.Reports("GDO309", source);
        Assert.Contains(message, await AnalyzerRunner.Message(source));
    }

    [Fact]
    public Task GDO309_OneNullEntry_IsFine() =>
        AnalyzerRunner.ReportsNothing(
            Snippets.Attributes("[Dropout(0.5)] [TensorShape(\"n\")] [NoiseShape((object?)null)]")
        );

    [Theory]
    [InlineData("[Dropout(0.5)] [[|NoiseShape(null, 1, null)|]]", WithShape)]
    [InlineData("[Dropout(0.5)] [[|NoiseShape()|]]", WithShape)]
    [InlineData("[[|Dropout(0.5)|]]", Tensors)]
    [InlineData("[[|Dropout(0.5)|]] [NoiseShape(1)]", Tensors)]
    [InlineData("[[|TensorRank(2)|]]", WithShape)]
    [InlineData("[[|TensorShape(2)|]]", WithShape)]
    [InlineData("[[|NoiseShape(1)|]]", WithShape)]
    public Task GDO310_MissingAttribute(string attributes, string parameters) =>
        AnalyzerRunner.Reports("GDO310", Snippets.Method(attributes, parameters));

    [Fact]
    public Task GDO302_ShapeLength() => Reports("GDO302", "[Dropout(0.5)] [TensorRank(3)] [[|TensorShape(2, 3)|]]");

    [Theory]
    [InlineData("Span<float> x, DropoutKey key")]
    [InlineData("ReadOnlySpan<float> x, Span<float> y, DropoutKey key")]
    public Task GDO311_RankContradictsParameters(string parameters) =>
        AnalyzerRunner.Reports("GDO311", Snippets.Method("[Dropout(0.5)] [TensorRank([|2|])]", parameters));

    [Fact]
    public Task GDO312_RankAndShape() => Reports("GDO312", "[Dropout(0.5)] [[|TensorRank(2)|]] [TensorShape(2, 3)]");

    [Fact]
    public Task GDO313_DuplicateAxis() => Reports("GDO313", "[Dropout(0.5)] [TensorShape(\"n\", 2, [|\"n\"|])]");

    [Fact]
    public Task GDO314_NoRate() => AnalyzerRunner.Reports("GDO314", Snippets.Attributes("[[|Dropout|]]"));

    [Fact]
    public Task GDO314_TwoRates() =>
        AnalyzerRunner.Reports(
            "GDO314",
            Snippets.Method("[Dropout([|0.5|])]", "Span<float> x, double rate, DropoutKey key")
        );

    [Fact]
    public async Task GDO315_ExtentsNotGiven()
    {
        string source = Snippets.Attributes("[Dropout(0.5)] [[|TensorShape(\"n\", \"m\")|]]");
        await AnalyzerRunner.Reports("GDO315", source);
        Assert.Contains("the extents \"n\", \"m\"", await AnalyzerRunner.Message(source));
    }

    [Theory]
    [InlineData("[TensorShape(\"n\", \"m\")]", "Span<float> x, int n, DropoutKey key")]
    [InlineData("[TensorShape(\"n\", \"m\")]", "Span<float> x, nint m, DropoutKey key")]
    [InlineData("[TensorShape(\"n\", \"m\")]", "Span<float> x, ReadOnlySpan<nint> shape, DropoutKey key")]
    [InlineData("[TensorShape(\"n\", \"m\")]", "TensorSpan<float> x, DropoutKey key")]
    [InlineData("[TensorShape(\"n\", 5)]", "Span<float> x, DropoutKey key")]
    [InlineData("[TensorRank(1)]", "Span<float> x, DropoutKey key")]
    public Task GDO315_ExtentsGiven(string attributes, string parameters) =>
        AnalyzerRunner.ReportsNothing(Snippets.Method($"[Dropout(0.5)] {attributes}", parameters));

    private static Task Reports(string id, string attributes) =>
        AnalyzerRunner.Reports(id, Snippets.Method(attributes, WithShape));
}
