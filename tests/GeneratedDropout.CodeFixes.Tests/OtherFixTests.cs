using System.Threading.Tasks;
using GeneratedDropout.CodeFixes.Tests.Harness;
using GeneratedDropout.Generator.Tests.Harness;
using Xunit;

namespace GeneratedDropout.CodeFixes.Tests;

public class OtherFixTests
{
    [Theory]
    [InlineData("Span<float> x, DropoutKey key", "Span<float> x, double rate, DropoutKey key")]
    [InlineData(
        "\n        Span<float> x,\n        bool training,\n        DropoutKey key",
        "\n        Span<float> x,\n        double rate,\n        bool training,\n        DropoutKey key"
    )]
    public Task MissingRate(string before, string after) =>
        FixRunner.Mends(
            new RateParameterCodeFix(),
            "AddRate",
            Snippets.Method("[Dropout]", before),
            Snippets.Method("[Dropout]", after)
        );

    [Fact]
    public async Task TwoRates_AreLeftToTheUser() =>
        Assert.Empty(
            await FixRunner.Titles(
                new RateParameterCodeFix(),
                Snippets.Method("[Dropout(0.5)]", "Span<float> x, double rate, DropoutKey key")
            )
        );

    [Theory]
    [InlineData("int")]
    [InlineData("ref int")]
    [InlineData("System.Collections.Generic.List<string?>?")]
    public Task ReturnType(string type) =>
        FixRunner.Mends(
            new ReturnTypeCodeFix(),
            "ReturnVoid",
            Returning($"/* a */ {type} /* b */"),
            Returning("/* a */ void /* b */")
        );

    private static string Returning(string type) =>
        Snippets.InClass($"[Dropout(0.5)] public static partial {type} Drop(Span<float> x, DropoutKey key);");
}
