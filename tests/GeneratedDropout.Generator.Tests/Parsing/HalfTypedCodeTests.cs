using System.Threading.Tasks;
using GeneratedDropout.Generator.Tests.Harness;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Parsing;

/// <summary>Whatever is typed, the parser neither throws nor piles its own errors on the compiler's.</summary>
public class HalfTypedCodeTests
{
    [Theory]
    [InlineData("[Dropout(] public static partial void Drop(Span<float> x, DropoutKey key);")]
    [InlineData("[Dropout(0.5] public static partial void Drop(Span<float> x, DropoutKey key);")]
    [InlineData("[Dropout(\"a\")] public static partial void Drop(Span<float> x, DropoutKey key);")]
    [InlineData("[Dropout(0.5, 0.5)] public static partial void Drop(Span<float> x, DropoutKey key);")]
    [InlineData("[Dropout(0.5)] [TensorRank] public static partial void Drop(Span<float> x, DropoutKey key);")]
    [InlineData("[Dropout(0.5)] [TensorRank(1.5)] public static partial void Drop(Span<float> x, DropoutKey key);")]
    [InlineData("[Dropout(0.5)] [TensorShape(,)] public static partial void Drop(Span<float> x, DropoutKey key);")]
    [InlineData("[Dropout(0.5)] [NoiseShape(1,)] public static partial void Drop(Span<float> x, DropoutKey key);")]
    [InlineData("[Dropout(0.5)] public static partial void Drop(")]
    [InlineData("[Dropout(0.5)] public static partial void Drop(Span<float> x, DropoutKey key)")]
    [InlineData("[Dropout(0.5)] public static partial void Drop(Span<> x, DropoutKey key);")]
    [InlineData("[Dropout(0.5)] public static partial void Drop(Span<float> , DropoutKey key);")]
    [InlineData("[Dropout(0.5)] public static partial void Drop(Span<float> x, Drop key);")]
    [InlineData("[Dropout(0.5)] public static partial void Drop(Span<float> x, Span<Missing> y, ulong);")]
    [InlineData("[Dropout(0.5)] public static partial void Drop(Span<float> x, DropoutKey key, __arglist);")]
    [InlineData("[Dropout(0.5)] public static partial void (Span<float> x, DropoutKey key);")]
    [InlineData("[Dropout(0.5)] public static partial")]
    [InlineData("[Dropout(0.5)] public static partial Drop(Span<float> x, DropoutKey key);")]
    [InlineData("[Dropout(0.5)] [Dropout(0.5)] public static partial void Drop(Span<float> x, DropoutKey key);")]
    [InlineData("[Dropout(0.5)] partial void IDrop.Drop(Span<float> x, DropoutKey key);")]
    [InlineData("[Dropout(0.5)] extern public static partial void Drop(Span<float> x, DropoutKey key);")]
    [InlineData("[Dropout(Missing)] public static partial void Drop(Span<float> x, DropoutKey key);")]
    [InlineData(
        "[Dropout(0.5)] [TensorShape(Missing, 3)] public static partial void Drop(Span<float> x, DropoutKey key);"
    )]
    [InlineData("[Dropout(0.5)] [NoiseShape(Missing)] public static partial void Drop(Span<float> x, DropoutKey key);")]
    [InlineData(
        "[Dropout(0.5)] [NoiseShape(typeof(Missing))] public static partial void Drop(Span<float> x, DropoutKey key);"
    )]
    [InlineData("extension(int x) { [Dropout(0.5)] public static partial void Drop(Span<float> x, DropoutKey key); }")]
    public async Task NoException(string members)
    {
        string source = Snippets.InClass(members);
        GeneratorRunner.RunFaulty(source);
        await AnalyzerRunner.Run([source]);
    }

    [Theory]
    [InlineData("[Dropout(\"a\")] public static partial void Drop(Span<float> x, DropoutKey key);")]
    [InlineData("[Dropout(0.5)] public static partial void Drop(Missing x, DropoutKey key);")]
    [InlineData("[Dropout(0.5)] public static partial void Drop(Span<float> x, Missing key);")]
    [InlineData(
        "[Dropout(0.5)] [TensorShape(\"n\", \"m\")] public static partial void Drop(Span<float> x, Missing n, DropoutKey key);"
    )]
    [InlineData("[Dropout] public static partial void Drop(Span<float> x, Missing rate, DropoutKey key);")]
    [InlineData("[Dropout(0.5)] [TensorRank(\"a\")] public static partial void Drop(Span<float> x, DropoutKey key);")]
    public async Task UnresolvedNames_AreLeftToTheCompiler(string members)
    {
        string source = Snippets.InClass(members);
        Assert.All(GeneratorRunner.RunFaulty(source).Specs, spec => Assert.Null(spec.Kernel));
        await AnalyzerRunner.ReportsNothing(source);
    }

    [Theory]
    [InlineData("""[Dropout([|"".Length|])]""")]
    [InlineData("""[Dropout(0.5)] [TensorShape([|"".Length|], 3)]""")]
    [InlineData("""[Dropout(0.5)] [TensorShape(3)] [NoiseShape([|"".Length|])]""")]
    public Task ArgumentsThatAreNoConstants_AreReported(string attributes) =>
        AnalyzerRunner.Reports("GDO309", Snippets.Attributes(attributes));
}
