using System;
using System.Runtime.Intrinsics;
using GeneratedDropout.CompilerServices;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.CompilerServices;

/// <summary>Vectors of halves give the bits of <see cref="Half"/>, for all 65,536 of them.</summary>
public sealed class HalfConversionTests
{
    private static readonly Half[] All = CreateAll();

    [Fact]
    public void EveryHalfIsWidenedExactly()
    {
        for (int i = 0; i < All.Length; i += Vector256<float>.Count)
        {
            Vector256<float> singles = VectorAccess.Load256(ref All[0], i);
            for (int lane = 0; lane < Vector256<float>.Count; lane++)
            {
                Assert.True(QuietBits((float)All[i + lane]) == QuietBits(singles[lane]), $"0x{i + lane:X4}");
            }
        }
    }

    [Theory]
    [InlineData(1.0f)]
    [InlineData(1.1113281f)]
    [InlineData(1.25f)]
    [InlineData(1.587f)]
    [InlineData(2f)]
    [InlineData(20f)]
    [InlineData(1000f)]
    [InlineData(65504f)]
    [InlineData(float.PositiveInfinity)]
    public void EveryProductIsRoundedAsHalfRounds(float scale)
    {
        Half[] y = new Half[All.Length];
        Half rounded = (Half)scale;
        for (int i = 0; i < All.Length; i += Vector256<float>.Count)
        {
            VectorAccess.Store(VectorAccess.Load256(ref All[0], i) * Vector256.Create((float)rounded), ref y[0], i);
        }

        for (int i = 0; i < All.Length; i++)
        {
            Half expected = All[i] * rounded;
            Assert.True(
                BitConverter.HalfToUInt16Bits(expected) == BitConverter.HalfToUInt16Bits(y[i]),
                $"0x{i:X4} * {rounded}: {expected}, found {y[i]}"
            );
        }
    }

    [Fact]
    public void SinglesBetweenHalvesAreRoundedToEven()
    {
        float[] singles = new float[8];
        Half[] halves = new Half[8];
        for (uint bits = 0x3200_0000; bits < 0x4790_0000; bits += 0x1000 * 7)
        {
            for (uint i = 0; i < 8; i++)
            {
                singles[i] = BitConverter.UInt32BitsToSingle((bits & 0xFFFF_F000) + (i * 0x1000) + (i % 3) - 1);
            }

            VectorAccess.Store(Vector256.Create(singles), ref halves[0], 0);
            for (int i = 0; i < 8; i++)
            {
                Assert.True((Half)singles[i] == halves[i], $"{singles[i]:R}");
            }
        }
    }

    /// <summary>The bits; a signalling NaN, which may be widened to a quiet one or not, gives those of the quiet one.</summary>
    private static uint QuietBits(float value)
    {
        const uint Infinity = 0x7F80_0000;
        const uint Quiet = 0x0040_0000;
        uint bits = BitConverter.SingleToUInt32Bits(value);
        return (bits & 0x7FFF_FFFF) > Infinity ? bits | Quiet : bits;
    }

    private static Half[] CreateAll()
    {
        Half[] all = new Half[65536];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = BitConverter.UInt16BitsToHalf((ushort)i);
        }

        return all;
    }
}
