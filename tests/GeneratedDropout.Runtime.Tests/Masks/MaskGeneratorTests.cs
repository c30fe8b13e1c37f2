using System.Runtime.Intrinsics;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Masks;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.Masks;

/// <summary>Every vector width draws what the scalar definition says.</summary>
public sealed class MaskGeneratorTests
{
    private static readonly DropoutKey Key = new(0x0123456789ABCDEF, 0xFEDCBA9876543210);

    public static TheoryData<double> Rates =>
        [
            0,
            1,
            0.5,
            0.25,
            0.75,
            0.125,
            0.9375,
            1 / 64.0,
            61 / 64.0,
            7 / 256.0,
            0.1,
            0.001,
            0.37,
            0.95,
            1e-12,
            1 - 1e-12,
            1e-13,
            1 - 1e-13,
        ];

    [Theory]
    [MemberData(nameof(Rates))]
    public void EveryWidthDrawsTheDefinition(double rate)
    {
        foreach (ulong start in (ulong[])[0, 6144 * 3, 6144 * (1ul << 30), 6144 * (1ul << 42)])
        {
            Check<Lanes64, ulong>(rate, start);
            Check<Lanes128, Vector128<ulong>>(rate, start);
            if (Vector256.IsHardwareAccelerated)
            {
                Check<Lanes256, Vector256<ulong>>(rate, start);
            }

            Check<Lanes512, Vector512<ulong>>(rate, start);
        }
    }

    [Theory]
    [MemberData(nameof(Rates))]
    public void WrappingCountersDrawTheDefinition(double rate)
    {
        ulong threshold = MaskFormat.Threshold(rate);
        MaskGenerator.Create(Key, threshold, out MaskGenerator masks);
        ulong length = (ulong)masks.BlockLength;
        ulong block = (1ul << 32) / 48; // its counters go beyond 2³²
        Check<Lanes128, Vector128<ulong>>(rate, (block - 5) * length); // the turn after the first one reaches there
        Check<Lanes128, Vector128<ulong>>(rate, (block - 1) * length);
        Check<Lanes128, Vector128<ulong>>(rate, block * length);
        Check<Lanes128, Vector128<ulong>>(rate, (block + 1) * length);
    }

    [Theory]
    [MemberData(nameof(Rates))]
    public void RowsAreTheDefinition(double rate)
    {
        ulong threshold = MaskFormat.Threshold(rate);
        RowMasks masks = new(Key, threshold, 100_000);
        foreach (int count in (int[])[1, 3, 64, 300, 2047, 2048])
        {
            for (int index = 0; index < 20_000; index += count + (count / 3))
            {
                ref byte row = ref masks.Row(index, count, 1);
                for (int i = 0; i < count; i++)
                {
                    bool expected = MaskFormat.IsKept(Key, (ulong)(index + i), threshold);
                    Assert.Equal(expected, VectorAccess.IsKept(ref row, i));
                }

                Assert.Equal(MaskFormat.IsKept(Key, (ulong)index, threshold), masks.IsKept(index));
            }
        }
    }

    private static void Check<TLanes, TVector>(double rate, ulong start)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ulong threshold = MaskFormat.Threshold(rate);
        MaskGenerator.Create(Key, threshold, out MaskGenerator masks);
        foreach (int count in (int[])[1, 513, masks.TurnLength - 1, masks.TurnLength, masks.TurnLength + 1])
        {
            CheckDraw<TLanes, TVector>(ref masks, threshold, start, count);
        }
    }

    private static void CheckDraw<TLanes, TVector>(ref MaskGenerator masks, ulong threshold, ulong start, int count)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        int blocks = (count + masks.BlockLength - 1) / masks.BlockLength;
        ulong[] bits = new ulong[(blocks * masks.BlockLength / 64) + 1];
        masks.Draw<TLanes, TVector>(start, count, bits);
        Assert.Equal(0ul, bits[^1]); // not beyond a whole block
        for (int i = 0; i < count; i++)
        {
            bool isKept = (bits[i / 64] >> (i % 64) & 1) != 0;
            Assert.Equal(MaskFormat.IsKept(Key, start + (ulong)i, threshold), isKept);
        }
    }
}
