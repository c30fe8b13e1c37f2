using System;

namespace GeneratedDropout.Masks;

/// <summary>
/// Mask format 1 in scalar code: whether a noise element is kept, as a pure function of key, index and rate. The
/// vectorised <see cref="MaskGenerator"/> gives the same bits; <c>docs/mask-format.md</c> says it in words.
/// </summary>
internal static class MaskFormat
{
    /// <summary>Rates count in steps of 2⁻⁴⁰: 8 bits decide nearly always, 32 more where those 8 tie.</summary>
    public const int ThresholdBits = 40;

    /// <summary>The threshold that drops everything.</summary>
    public const ulong AlwaysDrop = 1ul << ThresholdBits;

    /// <summary>The random words of eight counters, 1,024 bits, decide one group of noise elements.</summary>
    public const int CountersPerGroup = 8;

    /// <summary>Noise indices stay below this, so the top byte of the counter's low half is free for the domain.</summary>
    public const ulong IndexLimit = 1ul << 56;

    /// <summary>Domains of the counter's low half: draws have 0, tie breaks 1, folds 2.</summary>
    public const ulong TieDomain = 1ul << 56;
    public const ulong FoldDomain = 2ul << 56;

    /// <summary>How many of 2⁴⁰ equally likely draws drop. The scaling is exact; only the rounding is not.</summary>
    public static ulong Threshold(double rate) => (ulong)Math.Round(rate * AlwaysDrop, MidpointRounding.ToEven);

    /// <summary>The bits that a decision takes: as few of 1, 2, 4 or 8 as hold the threshold exactly, 8 for others.</summary>
    public static int BitsPerDecision(ulong threshold)
    {
        int bits = 1;
        while (bits < 8 && threshold << (64 - ThresholdBits + bits) != 0)
        {
            bits *= 2;
        }

        return bits;
    }

    public static bool IsKept(DropoutKey key, ulong index, ulong threshold)
    {
        int bits = BitsPerDecision(threshold);
        ulong row = 32u * 8u / (uint)bits; // decisions in one word of each of the eight counters
        ulong group = index / (4 * row);
        int word = (int)(index % (4 * row) / row);
        int place = (int)(index % row / 32); // which of the byte's decisions
        int lane = (int)(index % 32); // which of the 32 bytes

        ulong counter = (group * CountersPerGroup) + (uint)(lane / 4);
        uint random = Philox4x32.Next(Philox4x32.Block.Counter(counter, key.Stream), key.Seed)[word];
        ulong draw = (random >> ((8 * (lane % 4)) + (bits * place))) & ((1u << bits) - 1);

        ulong first = threshold >> (ThresholdBits - bits);
        uint rest = (uint)threshold; // 0 unless the decision takes 8 bits
        return draw != first ? draw > first : TieBreak(key, index) >= rest;
    }

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
