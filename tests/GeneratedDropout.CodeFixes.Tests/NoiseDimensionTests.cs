using System.Threading.Tasks;
using GeneratedDropout.CodeFixes.Tests.Harness;
using GeneratedDropout.Generator.Tests.Harness;
using Xunit;

namespace GeneratedDropout.CodeFixes.Tests;

public class NoiseDimensionTests
{
    private static readonly NoiseDimensionCodeFix Fix = new();

    [Theory]
    [InlineData("[TensorShape(\"n\", 7)]", "3, 7", "1", "\"n\"", "null")]
    [InlineData("[TensorShape(\"n\", 7)]", "\"n\", 3", "1", "7", "null")]
    public async Task EachValidEntry_IsAnAction(string shape, string noise, params string[] expected)
    {
        string source = Snippets.Attributes($"[Dropout(0.5)] {shape} [NoiseShape({noise})]");
        Assert.Equal(
            System.Linq.Enumerable.Select(expected, e => $"Replace by {e}"),
            await FixRunner.Titles(Fix, source)
        );
    }
}
