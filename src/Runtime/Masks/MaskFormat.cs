using System;

namespace GeneratedDropout.Masks;

/// <summary>
/// Mask format 1 in scalar code: whether a noise element is kept, as a pure function of key, index and rate. The
/// vectorised <see cref="MaskGenerator"/> gives the same bits; <c>docs/mask-format.md</c> says it in words.
/// </summary>
internal static class MaskFormat
{
    /// <summary>Rates count in steps of 2⁻⁴⁴: 12 bits decide nearly always, 32 more where those 12 tie.</summary>
    public const int ThresholdBits = 44;

    /// <summary>The most bits of a decision before a tie is broken.</summary>
    public const int MaxBits = 12;

    /// <summary>The threshold that drops everything.</summary>
    public const ulong AlwaysDrop = 1ul << ThresholdBits;

    /// <summary>Random bits come in planes of 512: two planes for eight counters.</summary>
    public const int PlaneBits = 512;
    public const int CountersPerPlanePair = 8;

    /// <summary>
    /// Domains, in the top byte of the counter's low half: draws have 0, tie breaks 1, folds 2. The byte is free because
    /// noise indices stay below 2⁵⁶: no machine addresses more elements.
    /// </summary>
    public const ulong TieDomain = 1ul << 56;
    public const ulong FoldDomain = 2ul << 56;

    /// <summary>How many of 2⁴⁴ equally likely draws drop. The scaling is exact; only the rounding is not.</summary>
    public static ulong Threshold(double rate) => (ulong)Math.Round(rate * AlwaysDrop, MidpointRounding.ToEven);

    /// <summary>The bits of a decision: as few of 1, 2, 3, 4 or 6 as hold the threshold exactly, 12 for others.</summary>
    public static int BitsPerDecision(ulong threshold)
    {
        for (int bits = 1; bits < MaxBits; bits++)
        {
            if (MaxBits % bits == 0 && threshold << (64 - ThresholdBits + bits) == 0)
            {
                return bits;
            }
        }

        return MaxBits;
    }

    /// <summary>Whether a noise element is kept.</summary>
    public static bool IsKept(DropoutKey key, ulong index, ulong threshold)
    {
        int bits = BitsPerDecision(threshold);
        ulong firstPlane = index / PlaneBits * (uint)bits;
        int place = (int)(index % PlaneBits);

        ulong draw = 0;
        for (int bit = 0; bit < bits; bit++)
        {
            draw = (2 * draw) + PlaneBit(key, firstPlane + (uint)bit, place);
        }

        ulong first = threshold >> (ThresholdBits - bits);
        uint rest = (uint)threshold; // 0 unless a decision takes 12 bits
        return draw != first ? draw > first : TieBreak(key, index) >= rest;
    }

    /// <summary>
    /// One random bit. Eight counters make two planes: words 1 and 0 of each counter in turn, then words 3 and 2.
    /// </summary>
    private static uint PlaneBit(DropoutKey key, ulong plane, int place)
    {
        ulong counter = (plane / 2 * CountersPerPlanePair) + (uint)(place / 64);
        Philox4x32.Block block = Philox4x32.Next(Philox4x32.Block.Counter(counter, key.Stream), key.Seed);
        uint low = plane % 2 == 0 ? block.Word1 : block.Word3;
        uint high = plane % 2 == 0 ? block.Word0 : block.Word2;
        return (place % 64 < 32 ? low : high) >> (place % 32) & 1;
    }

    /// <summary>The 32 bits that decide where the first 12 tie.</summary>
    public static uint TieBreak(DropoutKey key, ulong index) =>
        Philox4x32.Next(Philox4x32.Block.Counter(TieDomain | index, key.Stream), key.Seed).Word0;

    /// <summary>
    /// Two blocks: the first makes a key and a stream that no user can name, the second permutes the data under them.
    /// </summary>
    public static DropoutKey Fold(DropoutKey key, ulong data)
    {
        Philox4x32.Block inner = Philox4x32.Next(Philox4x32.Block.Counter(FoldDomain, key.Stream), key.Seed);
        Philox4x32.Block outer = Philox4x32.Next(Philox4x32.Block.Counter(data, inner.High), inner.Low);
        return new DropoutKey(outer.Low, outer.High);
    }
}
