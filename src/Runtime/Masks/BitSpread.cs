using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GeneratedDropout.Masks;

/// <summary>Copies each bit several times in turn.</summary>
internal static class BitSpread
{
    /// <summary>How many words past the last one may be overwritten.</summary>
    public const int Beyond = 2;

    private const int MostLookedUp = 16; // copies: those of four bits fit into a word

    /// <summary>
    /// Writes each of <paramref name="count"/> bits <paramref name="copies"/> times in turn. What comes after the last one is
    /// overwritten: up to <see cref="Beyond"/> words.
    /// </summary>
    public static void Copy(ReadOnlySpan<ulong> source, int sourceBit, Span<ulong> destination, int count, int copies)
    {
        if (copies <= MostLookedUp)
        {
            CopyEight(source, sourceBit, MemoryMarshal.AsBytes(destination), count, copies);
        }
        else
        {
            CopyOne(source, sourceBit, destination, count, copies);
        }
    }

    /// <summary>
    /// Eight bits at a time. What becomes of four is looked up. The copies of eight begin with a byte, so that they are written
    /// apart from those before; what was written past them before is overwritten.
    /// </summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyEight(
        ReadOnlySpan<ulong> source,
        int sourceBit,
        Span<byte> destination,
        int count,
        int copies
    )
    {
        Span<ulong> spread = stackalloc ulong[16];
        spread[0] = 0;
        for (int bit = 0; bit < 4; bit++)
        {
            ulong ones = (ulong.MaxValue >> (64 - copies)) << (bit * copies);
            for (int lower = 0; lower < 1 << bit; lower++)
            {
                spread[(1 << bit) + lower] = spread[lower] | ones;
            }
        }

        int half = 4 * copies;
        ref ulong table = ref MemoryMarshal.GetReference(spread);
        int end = ((count - 1) / 8 * copies) + (Beyond * sizeof(ulong));
        ref byte target = ref MemoryMarshal.GetReference(destination[..end]);
        for (int word = 0; word < count; word += 64)
        {
            ulong bits = BitCopy.Read(source, sourceBit + word);
            for (int left = int.Min(64, count - word); left > 0; left -= 8)
            {
                ulong low = Unsafe.Add(ref table, (nint)(bits & 15));
                ulong high = Unsafe.Add(ref table, (nint)(bits >> 4 & 15));
                // In two steps: nothing of the high ones where the low ones take all.
                Unsafe.WriteUnaligned(ref target, low | (high << (half - 1) << 1));
                if (copies > 8)
                {
                    Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, 8), high >> (64 - half));
                }

                target = ref Unsafe.Add(ref target, copies);
                bits >>= 8;
            }
        }
    }

    /// <summary>A bit at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyOne(
        ReadOnlySpan<ulong> source,
        int sourceBit,
        Span<ulong> destination,
        int count,
        int copies
    )
    {
        int word = 0;
        int filled = 0; // of the word
        ulong last = 0;
        for (int first = 0; first < count; first += 64)
        {
            ulong bits = BitCopy.Read(source, sourceBit + first);
            for (int bit = first; bit < int.Min(first + 64, count); bit++)
            {
                ulong run = 0 - (bits & 1);
                bits >>= 1;
                last = (last & ((1ul << filled) - 1)) | (run << filled); // longer than its copies: the next one comes over it
                filled += copies;
                if (filled >= 64)
                {
                    destination[word++] = last;
                    for (filled -= 64; filled >= 64; filled -= 64)
                    {
                        destination[word++] = run;
                    }

                    last = run;
                }
            }
        }

        destination[word] = last;
    }
}
