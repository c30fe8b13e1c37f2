using System.Threading.Tasks;
using GeneratedDropout.Generator.Tests.Harness;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Diagnostics;

public class Gdo4xxTests
{
    [Theory]
    [InlineData("[TensorShape(\"n\", 300)] [[|NoiseShape(1, 1)|]]")]
    [InlineData("[TensorShape(1, 300)] [[|NoiseShape(1, 1)|]]")]
    [InlineData("[[|NoiseShape(1)|]]")]
    public async Task GDO401_AllOnes(string attributes)
    {
        string source = Snippets.Attributes($"[Dropout(0.5)] {attributes}");
        await AnalyzerRunner.Reports("GDO401", source);
        Assert.NotNull(GeneratorRunner.Run(source.Replace("[|", "").Replace("|]", "")).Spec.Kernel);
    }

    [Theory]
    [InlineData("[TensorShape(1, 1)] [NoiseShape(1, 1)]")]
    [InlineData("[TensorShape(1, \"n\")] [NoiseShape(1, null)]")]
    public Task GDO401_NothingShared_IsFine(string attributes) =>
        AnalyzerRunner.ReportsNothing(Snippets.Attributes($"[Dropout(0.5)] {attributes}"));

    [Theory]
    [InlineData("0")]
    [InlineData("0.0")]
    [InlineData("-0.0")]
    public Task GDO402_RateIsZero(string rate) =>
        AnalyzerRunner.Reports("GDO402", Snippets.Attributes($"[[|Dropout({rate})|]]"));

    [Theory]
    [InlineData("float", "\"n\", 2, 3", "\"n\", 1, 3")] // all of two rows
    [InlineData("Half", "\"n\", 2, 3", "1, null, 1")]
    [InlineData("float", "\"n\", 2, 1, 3, 1", "1, 2, 1, 1, 1")]
    public Task GDO403_ShortRun(string element, string shape, string noise) =>
        AnalyzerRunner.Reports("GDO403", Run(element, shape, $"[|NoiseShape({noise})|]"));

    [Theory]
    [InlineData("float", "\"n\", 512, 3", "\"n\", 512, 1")] // masks of short rows side by side
    [InlineData("float", "\"n\", 2, 4", "1, 2, 1")]
    [InlineData("double", "\"n\", 2, 2", "1, 2, 1")]
    [InlineData("float", "512, \"n\"", "null, 1")]
    [InlineData("float", "\"n\", 512, 2, 4", "\"n\", 512, 1, 1")]
    [InlineData("float", "\"n\", 512, 3", "\"n\", 1, 3")] // copies of a row of masks side by side
    [InlineData("float", "\"n\", 3", "1, null")]
    [InlineData("float", "\"n\", 2, 2, 2", "\"n\", 1, 1, 2")]
    [InlineData("float", "\"n\", 512, 7", "null, null, null")]
    public Task GDO403_LongRun_IsFine(string element, string shape, string noise) =>
        AnalyzerRunner.ReportsNothing(Run(element, shape, $"NoiseShape({noise})"));

    [Theory]
    [InlineData("1e-14", "rounds to 0")]
    [InlineData("2.8421709430404007e-14", "rounds to 0")]
    [InlineData("0.999999999999999", "rounds to 1")]
    public async Task GDO404_RateRounds(string rate, string message)
    {
        string source = Snippets.Attributes($"[[|Dropout({rate})|]]");
        await AnalyzerRunner.Reports("GDO404", source);
        Assert.Contains(message, await AnalyzerRunner.Message(source));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1e-12")]
    [InlineData("2.842170943040402e-14")]
    public Task GDO404_OtherRates_AreFine(string rate) =>
        AnalyzerRunner.ReportsNothing(Snippets.Attributes($"[Dropout({rate})]"));

    private static string Run(string element, string shape, string noise) =>
        Snippets.Method(
            $"[Dropout(0.5)] [TensorShape({shape})] [{noise}]",
            $"ReadOnlySpan<{element}> x, Span<{element}> y, DropoutKey key"
        );
}
