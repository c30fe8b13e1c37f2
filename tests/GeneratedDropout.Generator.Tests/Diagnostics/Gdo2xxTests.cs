using System.Linq;
using System.Threading.Tasks;
using GeneratedDropout.Generator.Tests.Harness;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Diagnostics;

public class Gdo2xxTests
{
    private const string Flat = "ReadOnlySpan<float> x, Span<float> y, DropoutKey key";

    [Fact]
    public Task GDO201_NotVoid() =>
        AnalyzerRunner.Reports(
            "GDO201",
            Snippets.InClass($"[Dropout(0.5)] public static partial [|int|] Drop({Flat});")
        );

    [Theory]
    [InlineData("ReadOnlySpan<float> x, [|ReadOnlySpan<float> w|], Span<float> y, DropoutKey key")]
    [InlineData("ReadOnlySpan<float> x, Span<float> y, [|Span<float> z|], DropoutKey key")]
    [InlineData("Span<float> y, [|Span<float> z|], DropoutKey key")]
    [InlineData("ReadOnlySpan<float> x, [|in ReadOnlySpan<float> y|], DropoutKey key")]
    public Task GDO202_SurplusTensor(string parameters) =>
        AnalyzerRunner.Reports("GDO202", Snippets.Parameters(parameters));

    [Theory]
    [InlineData("ReadOnlySpan<float> x, DropoutKey key")]
    [InlineData("DropoutKey key")]
    public Task GDO202_NoOutput(string parameters) =>
        AnalyzerRunner.Reports(
            "GDO202",
            Snippets.InClass($"[Dropout(0.5)] public static partial void [|Drop|]({parameters});")
        );

    [Theory]
    [InlineData("ReadOnlySpan<float> x, [|TensorSpan<float> y|], DropoutKey key")]
    [InlineData("ReadOnlyTensorSpan<float> x, [|Span<float> y|], DropoutKey key")]
    public async Task GDO202_MixedSpans(string parameters)
    {
        string source = Snippets.Method("[Dropout(0.5)] [TensorShape(3)]", parameters);
        await AnalyzerRunner.Reports("GDO202", source);
        Assert.Contains("the output type '", await AnalyzerRunner.Message(source));
    }

    [Theory]
    [InlineData("ReadOnlySpan<float> x, Span<float> y, DropoutKey key")]
    [InlineData("Span<float> x, DropoutKey key")]
    [InlineData("DropoutKey seed, Span<double> gradient")]
    [InlineData("scoped in ReadOnlySpan<Half> x, scoped Span<Half> y, in DropoutKey key")]
    [InlineData("DropoutKey key, params Span<float> x")]
    [InlineData("Span<float> x, DropoutKey key = default")]
    public Task SoundParameters_AreNotReported(string parameters) =>
        AnalyzerRunner.ReportsNothing(Snippets.Parameters(parameters));

    [Fact]
    public async Task GDO203_And_GDO204_AreBothReported() =>
        Assert.Equal(
            ["GDO203", "GDO204"],
            (
                await AnalyzerRunner.Run([Snippets.Parameters("ReadOnlySpan<float> x, Span<int> y, DropoutKey key")])
            ).Select(diagnostic => diagnostic.Id)
        );

    [Theory]
    [InlineData("[|Span<int>|] x, DropoutKey key")]
    [InlineData("[|ReadOnlySpan<decimal>|] x, [|Span<decimal>|] y, DropoutKey key")]
    [InlineData("[|Span<string>|] x, DropoutKey key")]
    public Task GDO203_ElementType(string parameters) =>
        AnalyzerRunner.Reports("GDO203", Snippets.Parameters(parameters));

    [Fact]
    public Task GDO203_TypeParameterOfTheContainer() =>
        AnalyzerRunner.Reports(
            "GDO203",
            Snippets.InFile(
                "public partial class Kernels<T> { [Dropout(0.5)] public partial void Drop([|Span<T>|] x, DropoutKey key); }"
            )
        );

    [Theory]
    [InlineData("ReadOnlySpan<float> x, [|Span<double>|] y, DropoutKey key")]
    [InlineData("ReadOnlySpan<Half> x, in [|Span<float>|] y, DropoutKey key")]
    public Task GDO204_ElementTypesDiffer(string parameters) =>
        AnalyzerRunner.Reports("GDO204", Snippets.Parameters(parameters));

    [Theory]
    [InlineData("ReadOnlySpan<float> x, [|ref|] Span<float> y, DropoutKey key")]
    [InlineData("ReadOnlySpan<float> x, [|out|] Span<float> y, DropoutKey key")]
    [InlineData("[|ref readonly|] ReadOnlySpan<float> x, Span<float> y, DropoutKey key")]
    [InlineData("[|scoped ref|] Span<float> x, [|ref readonly|] DropoutKey key")]
    public Task GDO205_ParameterModifier(string parameters) =>
        AnalyzerRunner.Reports("GDO205", Snippets.Parameters(parameters));

    [Fact]
    public Task GDO206_NoKey() =>
        AnalyzerRunner.Reports(
            "GDO206",
            Snippets.InClass("[Dropout(0.5)] public static partial void [|Drop|](Span<float> x);")
        );

    [Theory]
    [InlineData("Span<float> x, [|ulong key|]")]
    [InlineData("Span<float> x, [|int seed = 1|]")]
    [InlineData("Span<float> x, [|int seed|], DropoutKey key")]
    public Task GDO206_KeyOfAnotherType(string parameters) =>
        AnalyzerRunner.Reports("GDO206", Snippets.Parameters(parameters));

    [Theory]
    [InlineData("Span<float> x, [|int batch|], DropoutKey key", "there are no axis names")]
    [InlineData("Span<float> x, [|bool train|], DropoutKey key", "'bool training'")]
    [InlineData("Span<float> x, [|int training|], DropoutKey key", "'bool training'")]
    [InlineData("Span<float> x, [|ReadOnlySpan<int> shape|], DropoutKey key", "'ReadOnlySpan<nint> shape'")]
    [InlineData("Span<float> x, [|ReadOnlySpan<long> shape|], DropoutKey key", "'ReadOnlySpan<nint> shape'")]
    [InlineData("[|float[] x|], DropoutKey key", "ReadOnlySpan<float> for the input")]
    [InlineData("Span<float> x, [|Memory<float> y|], DropoutKey key", "an input (ReadOnlySpan<T>")]
    [InlineData("Span<float> x, [|object? y|], DropoutKey key", "'object?'")]
    public async Task GDO207_NoRole(string parameters, string expected)
    {
        await AnalyzerRunner.Reports("GDO207", Snippets.Parameters(parameters));
        Assert.Contains(expected, await AnalyzerRunner.Message(Snippets.Parameters(parameters)));
    }

    [Theory]
    [InlineData("[|bool rate|]", "expected 'double rate' or 'float rate'")]
    [InlineData("[|double p|]", "'double rate', 'float rate'")]
    public async Task GDO207_RateOfAnotherTypeOrName(string rate, string expected)
    {
        string source = Snippets.Method("[Dropout]", $"Span<float> x, {rate}, DropoutKey key");
        await AnalyzerRunner.Reports("GDO207", source);
        Assert.Contains(expected, await AnalyzerRunner.Message(source));
    }

    [Theory]
    [InlineData("[|int rows|]", "an integer to be named as an axis: \"n\", \"in\"")]
    [InlineData("[|uint n|]", "int, nint or long for the extent \"n\"")]
    [InlineData("[|short @in|]", "int, nint or long for the extent \"in\"")]
    public async Task GDO207_IntegerThatIsNoExtent(string extent, string expected)
    {
        string source = Snippets.Method(
            """[Dropout(0.5)] [TensorShape("n", "in")]""",
            $"Span<float> x, {extent}, DropoutKey key"
        );
        await AnalyzerRunner.Reports("GDO207", source);
        Assert.Contains(expected, await AnalyzerRunner.Message(source));
    }

    [Fact]
    public Task GDO208_TwoKeys() =>
        AnalyzerRunner.Reports("GDO208", Snippets.Parameters("Span<float> x, DropoutKey a, [|DropoutKey b|]"));

    [Theory]
    [InlineData("TensorSpan<float> x, [|ReadOnlySpan<nint> shape|], DropoutKey key", "the tensor span 'x' already")]
    [InlineData("TensorSpan<float> x, [|int n|], DropoutKey key", "the tensor span 'x' already")]
    [InlineData("Span<float> x, [|int n|], ReadOnlySpan<nint> shape, DropoutKey key", "'shape' already")]
    public async Task GDO208_ExtentsGivenTwice(string parameters, string expected)
    {
        string source = Snippets.Method("""[Dropout(0.5)] [TensorShape("n", "m")]""", parameters);
        await AnalyzerRunner.Reports("GDO208", source);
        Assert.Contains(expected, await AnalyzerRunner.Message(source));
    }
}
