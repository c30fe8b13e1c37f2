using System;
using System.Linq;
using System.Runtime.Intrinsics;
using GeneratedDropout.Masks;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.Masks;

/// <summary>Every vector width draws what the scalar definition says.</summary>
public sealed class MaskGeneratorTests
{
    private static readonly DropoutKey Key = new(0x0123456789ABCDEF, 0xFEDCBA9876543210);

    public static TheoryData<double> Rates =>
        [0.5, 0.25, 0.75, 0.125, 0.9375, 7 / 256.0, 0.1, 0.001, 0.37, 0.95, 1e-12, 1 - 1e-12, 1e-13];

    [Theory]
    [MemberData(nameof(Rates))]
    public void EveryWidthDrawsTheDefinition(double rate)
    {
        ulong threshold = MaskFormat.Threshold(rate);
        MaskGenerator masks = new(Key, threshold);
        foreach (ulong start in (ulong[])[0, 1024, (1ul << 36) - 2048, (1ul << 55) + 1024])
        {
            byte[] expected = Enumerable
                .Range(0, MaskGenerator.MaxLength)
                .Select(i => MaskFormat.IsKept(Key, start + (ulong)i, threshold) ? (byte)0xFF : (byte)0)
                .ToArray();
            byte[] mask = new byte[MaskGenerator.MaxLength];

            masks.Draw<PhiloxLanes128, PhiloxLanes128.Pair>(start, mask, mask.Length);
            Assert.Equal(expected, mask);

            if (Vector256.IsHardwareAccelerated)
            {
                masks.Draw<PhiloxLanes256, Vector256<ulong>>(start, mask, mask.Length);
                Assert.Equal(expected, mask);
            }

            if (Vector512.IsHardwareAccelerated)
            {
                masks.Draw<PhiloxLanes512, Vector512<ulong>>(start, mask, mask.Length);
                Assert.Equal(expected, mask);
            }

            masks.Draw((nint)start, mask, mask.Length);
            Assert.Equal(expected, mask);
        }
    }
}
