using System.Globalization;
using System.Threading;
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
    public void TheDigestIsTheSameInEveryCulture(string culture)
    {
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = OddCulture.Create(culture);

            Assert.Equal(DigestProgram.Golden, KernelDigest.Compute());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
