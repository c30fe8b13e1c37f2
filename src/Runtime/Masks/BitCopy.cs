using System;
using System.Runtime.CompilerServices;

namespace GeneratedDropout.Masks;

/// <summary>Copies runs of bits that begin anywhere in a word.</summary>
internal static class BitCopy
{
    /// <summary>
    /// Copies <paramref name="count"/> bits, in order, 64 at a time; the bits after the last one are overwritten up to
    /// the end of its word.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Copy(
        ReadOnlySpan<ulong> source,
        int sourceBit,
        Span<ulong> destination,
        int destinationBit,
        int count
    )
    {
        int word = destinationBit / 64;
        int shift = destinationBit % 64;
        if (shift != 0 && count > 0)
        {
            // Fill up the first word; from the next one on the destination is aligned.
            ulong kept = destination[word] & ((1ul << shift) - 1);
            destination[word++] = kept | (Read(source, sourceBit) << shift);
            sourceBit += 64 - shift;
            count -= 64 - shift;
        }

        for (; count > 0; count -= 64)
        {
            destination[word++] = Read(source, sourceBit);
            sourceBit += 64;
        }
    }

    /// <summary>
    /// Writes the first <paramref name="length"/> bits, at least 64, over and over, until there are <paramref name="total"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Repeat(Span<ulong> bits, int length, int total)
    {
        for (int filled = length; filled < total; filled *= 2)
        {
            Copy(bits, 0, bits, filled, int.Min(filled, total - filled));
        }
    }

    /// <summary>
    /// Writes the first <paramref name="length"/> bits of a word, fewer than 64, over and over, until there are
    /// <paramref name="total"/>; the bits after the last one are overwritten up to the end of its word.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void RepeatWord(ulong word, int length, Span<ulong> bits, int total)
    {
        word &= (1ul << length) - 1;
        for (int filled = length; filled < 64; filled *= 2)
        {
            word |= word << filled;
        }

        // 64 bits further on, the pattern has moved on by what is left of 64 after whole rows.
        int shift = 64 % length;
        for (int i = 0; 64 * i < total; i++)
        {
            bits[i] = word;
            word = shift == 0 ? word : (word >> shift) | (word << (length - shift));
        }
    }

    /// <summary>The 64 bits from a place; zeros come after the last word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Read(ReadOnlySpan<ulong> source, int bit)
    {
        int word = bit / 64;
        int shift = bit % 64;
        ulong low = word < source.Length ? source[word] >> shift : 0;
        return shift == 0 || word + 1 >= source.Length ? low : low | (source[word + 1] << (64 - shift));
    }
}
