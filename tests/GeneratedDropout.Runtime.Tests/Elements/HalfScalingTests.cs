using System;
using GeneratedDropout.Elements;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.Elements;

/// <summary>Vectors of halves give the bits of the scalar definition, for all 65,536 of them.</summary>
public sealed class HalfScalingTests
{
    private static readonly Half[] All = CreateAll();

    [Fact]
    public void TheDefinitionIsTheProductOfHalves()
    {
        foreach (Half value in All)
        {
            Half expected = Half.IsNaN(value) ? value : value * (Half)1.25f;
            Assert.Equal(Bits(expected), Bits(HalfScaling.Scale(value, (Half)1.25f)));
        }
    }

    [Theory]
    [InlineData(1.0f)]
    [InlineData(1.0009766f)]
    [InlineData(1.1113281f)]
    [InlineData(1.25f)]
    [InlineData(1.587f)]
    [InlineData(1.999f)]
    [InlineData(2f)]
    [InlineData(20f)]
    [InlineData(1000f)]
    [InlineData(32768f)]
    [InlineData(65504f)]
    public void EveryProductIsTheDefinition(float scale)
    {
        Half rounded = (Half)scale;
        HalfScale factor = new(rounded);
        Half[] y = new Half[All.Length];
        uint mask = 0xA5C3_0F69;
        for (int i = 0; i < All.Length; i += 32)
        {
            HalfScaling.ScaleKept<CachedStores>(ref All[i], ref y[i], mask, in factor);
            for (int lane = 0; lane < 32; lane++)
            {
                Half expected = (mask >> lane & 1) != 0 ? HalfScaling.Scale(All[i + lane], rounded) : default;
                Assert.True(Bits(expected) == Bits(y[i + lane]), $"0x{i + lane:X4} * {rounded}: {y[i + lane]}");
            }

            mask = (mask << 5) | (mask >> 27);
        }
    }

    private static ushort Bits(Half value) => BitConverter.HalfToUInt16Bits(value);

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
