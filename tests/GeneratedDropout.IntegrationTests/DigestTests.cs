using System.Collections.Generic;
using System.Threading.Tasks;
using GeneratedDropout.IntegrationTests.Kernels;
using Xunit;

namespace GeneratedDropout.IntegrationTests;

/// <summary>The bits of today are the bits of every other day: mask format 1 never changes.</summary>
public sealed class DigestTests
{
    [Fact]
    public void TheDigestIsGolden() => Assert.Equal(DigestProgram.Golden, KernelDigest.Compute());

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    public async Task CulturesGiveTheSameBits(string culture)
    {
        IReadOnlyDictionary<string, string> output = await DigestProgram.RunUnderAsync(culture);

        Assert.Equal(DigestProgram.Golden, output["digest"]);
        Assert.Equal("U+2212", output["minus"]);
        Assert.Equal("U+002C", output["point"]);
    }
}
