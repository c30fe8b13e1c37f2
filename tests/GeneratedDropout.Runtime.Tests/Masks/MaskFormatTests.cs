using System;
using GeneratedDropout.Masks;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.Masks;

public sealed class MaskFormatTests
{
    [Theory]
    [MemberData(nameof(GoldenVectors.Masks), MemberType = typeof(GoldenVectors))]
    public void DecisionsAreGolden(ulong seed, ulong stream, double rate, ulong index, ulong expected)
    {
        ulong bits = 0;
        for (int i = 0; i < 64; i++)
        {
            bool isKept = MaskFormat.IsKept(new DropoutKey(seed, stream), index + (ulong)i, MaskFormat.Threshold(rate));
            bits |= (isKept ? 1ul : 0) << i;
        }

        Assert.Equal($"0x{expected:X16}", $"0x{bits:X16}");
    }

    [Theory]
    [InlineData(0.5, 1)]
    [InlineData(0.25, 2)]
    [InlineData(0.75, 2)]
    [InlineData(0.125, 3)]
    [InlineData(0.9375, 4)]
    [InlineData(0.03125, 6)]
    [InlineData(7 / 256.0, 12)]
    [InlineData(0.1, 12)]
    public void ADecisionTakesAsFewBitsAsHoldTheThreshold(double rate, int bits) =>
        Assert.Equal(bits, MaskFormat.BitsPerDecision(MaskFormat.Threshold(rate)));

    [Fact]
    public void TheThresholdIsTheRateToTheMinus44()
    {
        foreach (double rate in (double[])[0, 1e-13, 0.001, 0.1, 0.37, 0.5, 0.95, 1 - 1e-13, 1])
        {
            double applied = MaskFormat.Threshold(rate) / (double)MaskFormat.AlwaysDrop;
            Assert.True(Math.Abs(applied - rate) <= 1.0 / MaskFormat.AlwaysDrop);
        }
    }

    [Fact]
    public void ARateThatRoundsToOneDropsEverything()
    {
        ulong threshold = MaskFormat.Threshold(Math.BitDecrement(1.0));

        Assert.Equal(MaskFormat.AlwaysDrop, threshold);
        for (ulong i = 0; i < 1000; i++)
        {
            Assert.False(MaskFormat.IsKept(new DropoutKey(1), i, threshold));
        }
    }
}
