using GeneratedDropout.CompilerServices;
using GeneratedDropout.Masks;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.CompilerServices;

/// <summary>Rows of masks are the definition's decisions, wherever they begin, also beyond 2³² elements.</summary>
public sealed class RowMasksTests
{
    private static readonly DropoutKey Key = new(0xFEDCBA9876543210, 3);

    public static TheoryData<double> Rates => [0.5, 0.25, 0.125, 7 / 256.0, 0.1];

    [Theory]
    [MemberData(nameof(Rates))]
    public void AnyRowIsTheDefinition(double rate)
    {
        foreach (long start in (long[])[0, 1, 511, 4095, 5000, (1L << 31) - 100, (1L << 32) - 100, (1L << 40) + 77])
        {
            foreach (int count in (int[])[1, 3, 100, 1000, RowMasks.MaxCount])
            {
                nint length = (nint)(start + (5 * count));
                ulong threshold = MaskFormat.Threshold(rate);
                RowMasks masks = new(Key, threshold, length);
                for (nint index = (nint)start; index < length; index += count)
                {
                    AssertDefinition(ref masks.Row(index, count, 1), threshold, index, count, 1);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rates))]
    public void RowsOfAPartAreTheDefinition(double rate)
    {
        ulong threshold = MaskFormat.Threshold(rate);
        foreach (long noise in (long[])[1, 511, 4095, 5000, (1L << 32) - 100])
        {
            foreach (int count in (int[])[1, 100, RowMasks.MaxCount])
            {
                // Onwards, and back again to what the window no longer holds.
                RowMasks masks = new(Key, threshold, (nint)noise, 5 * count);
                foreach (int row in (int[])[0, 1, 2, 3, 4, 0])
                {
                    nint index = row * count;
                    AssertDefinition(ref masks.Row(index, count, 1), threshold, (nint)noise + index, count, 1);
                    bool isKept = MaskFormat.IsKept(Key, (ulong)(noise + index), threshold);
                    Assert.Equal(isKept, masks.IsKept(index));
                    Assert.Equal(isKept ? (1ul, 0ul) : (0ul, 1ul), masks.Group(index, 1));
                    Assert.Equal(isKept ? 15 : 0, masks.Spread(index, 1, 4) & 15);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rates))]
    public void SingleDecisionsAreTheDefinition(double rate)
    {
        ulong threshold = MaskFormat.Threshold(rate);
        foreach (long start in (long[])[0, 4090, (1L << 31) - 10, (1L << 32) - 10])
        {
            RowMasks masks = new(Key, threshold, (nint)start + 600);
            for (nint index = (nint)start; index < (nint)start + 600; index++)
            {
                Assert.Equal(MaskFormat.IsKept(Key, (ulong)index, threshold), masks.IsKept(index));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rates))]
    public void GroupsAreTheDefinition(double rate)
    {
        ulong threshold = MaskFormat.Threshold(rate);
        foreach (long start in (long[])[0, 3, 4033, 12_280, (1L << 32) - 130])
        {
            for (int count = 1; count <= RowMasks.GroupCount; count++)
            {
                nint length = (nint)start + (5 * count);
                RowMasks masks = new(Key, threshold, length);
                for (nint index = (nint)start; index < length; index += count)
                {
                    (ulong kept, ulong dropped) = masks.Group(index, count);
                    for (int i = 0; i < 64; i++)
                    {
                        bool isKept = i < count && MaskFormat.IsKept(Key, (ulong)(index + i), threshold);
                        Assert.Equal(isKept, (kept >> i & 1) != 0);
                        Assert.Equal(i < count && !isKept, (dropped >> i & 1) != 0);
                    }
                }
            }
        }
    }

    [Fact]
    public void SpreadRowsHaveEachDecisionSeveralTimes()
    {
        ulong threshold = MaskFormat.Threshold(0.37);
        for (int copies = 1; copies <= RowMasks.MaxCount; copies += copies < 300 ? 1 : 97)
        {
            int most = RowMasks.MaxCount / copies;
            foreach (int count in (int[])[1, int.Min(2, most), int.Min(65, most), most])
            {
                RowMasks masks = new(Key, threshold, 100_000);
                foreach (nint start in (nint[])[0, 777, 12_281])
                {
                    ref byte mask = ref masks.Spread(start, count, copies);
                    for (int i = 0; i < count * copies; i++)
                    {
                        Assert.True(
                            VectorAccess.IsKept(ref mask, i)
                                == MaskFormat.IsKept(Key, (ulong)(start + (i / copies)), threshold),
                            $"element {i} of {count} times {copies} from {start}"
                        );
                    }
                }
            }
        }
    }

    [Fact]
    public void CopiesOfARowAreTheRowOverAndOver()
    {
        ulong threshold = MaskFormat.Threshold(0.37);
        for (int row = 1; row < 300; row++)
        {
            foreach (nint repeats in (nint[])[1, 2, 3, 1000])
            {
                nint copies = RowMasks.Copies(row, repeats);
                RowMasks masks = new(Key, threshold, 10_000);
                AssertDefinition(ref masks.Row(8 * row, row, copies), threshold, 8 * row, row, copies);
                AssertDefinition(ref masks.Row(777, row, copies), threshold, 777, row, copies);
            }
        }
    }

    [Fact]
    public void CopiesFitAndEndWithAWholeByteOrStep()
    {
        for (nint row = 1; row < 3000; row++)
        {
            nint copies = RowMasks.Copies(row, nint.MaxValue);

            Assert.True(copies == 1 || row * copies <= RowMasks.MaxCount, $"row {row}");
            Assert.True(copies == 1 || row * copies % (row <= 64 ? 32 : 8) == 0, $"row {row}");
            Assert.InRange(RowMasks.Copies(row, 7), 1, 7);
        }
    }

    [Fact]
    public void GoingBackDrawsAgain()
    {
        ulong threshold = MaskFormat.Threshold(0.37);
        RowMasks masks = new(Key, threshold, 100_000);
        foreach (nint index in (nint[])[90_000, 0, 50_000, 49_999, 3, 99_000])
        {
            AssertDefinition(ref masks.Row(index, 1000, 1), threshold, index, 1000, 1);
        }
    }

    private static void AssertDefinition(ref byte mask, ulong threshold, nint index, int count, nint copies)
    {
        for (nint copy = 0; copy < copies; copy++)
        {
            for (int i = 0; i < count; i++)
            {
                Assert.True(
                    VectorAccess.IsKept(ref mask, (copy * count) + i)
                        == MaskFormat.IsKept(Key, (ulong)(index + i), threshold),
                    $"noise element {index + i}, copy {copy}"
                );
            }
        }
    }
}
