using System;
using System.Numerics;

namespace GeneratedDropout.IntegrationTests;

/// <summary>
/// Mask format 1 and the semantics of dropout once more, from their description only: one element at a time, wide
/// integers, no vectors. What it says is right.
/// </summary>
internal static class ReferenceDropout
{
    private const ulong AlwaysDrop = 1ul << 44;

    public static void Apply<T>(
        ReadOnlySpan<T> x,
        Span<T> y,
        ReadOnlySpan<nint> shape,
        ReadOnlySpan<nint> noiseShape,
        double rate,
        DropoutKey key
    )
        where T : IFloatingPointIeee754<T>
    {
        if (rate == 0)
        {
            x.CopyTo(y);
            return;
        }

        ReferenceMask mask = new(key, rate);
        T scale = T.CreateChecked(1 / (1 - rate));
        for (int i = 0; i < x.Length; i++)
        {
            bool isKept = rate < 1 && mask.IsKept(NoiseIndex(i, shape, noiseShape));
            y[i] = isKept ? x[i] * scale : T.Zero;
        }
    }

    /// <summary>Where the decision about an element lies in the row-major noise shape.</summary>
    public static long NoiseIndex(long element, ReadOnlySpan<nint> shape, ReadOnlySpan<nint> noiseShape)
    {
        long index = 0;
        long weight = 1;
        for (int axis = shape.Length - 1; axis >= 0; axis--)
        {
            long position = element % shape[axis];
            element /= shape[axis];
            if (noiseShape[axis] != 1)
            {
                index += position * weight;
                weight *= shape[axis];
            }
        }

        return index;
    }

    /// <summary>Whether noise element <paramref name="index"/> is kept.</summary>
    public static bool IsKept(DropoutKey key, double rate, long index)
    {
        ulong threshold = (ulong)Math.Round(rate * AlwaysDrop);
        if (threshold == AlwaysDrop)
        {
            return false;
        }

        int bits = 12;
        foreach (int fewer in (int[])[6, 4, 3, 2, 1])
        {
            if (threshold % (AlwaysDrop >> fewer) == 0)
            {
                bits = fewer;
            }
        }

        // Planes of 512 random bits lie one after the other. A decision takes its bits, the highest first, from the
        // same place of neighbouring planes.
        long firstPlane = index / 512 * bits;
        ulong draw = 0;
        for (int bit = 0; bit < bits; bit++)
        {
            draw = (draw * 2) + PlaneBit(key, firstPlane + bit, (int)(index % 512));
        }

        ulong unit = AlwaysDrop >> bits;
        if (draw != threshold / unit)
        {
            return draw > threshold / unit;
        }

        // A tie: the first word of a counter of its own decides against the 32 bits that are left.
        return Philox((1ul << 56) + (ulong)index, key.Stream, key.Seed)[0] >= threshold % (1ul << 32);
    }

    /// <summary>
    /// Two planes come from eight counters, 64 places from each: words 1 and 0 are the even plane, 3 and 2 the odd one.
    /// </summary>
    private static ulong PlaneBit(DropoutKey key, long plane, int place)
    {
        ulong[] words = Philox((ulong)((plane / 2 * 8) + (place / 64)), key.Stream, key.Seed);
        ulong word = (plane % 2, place % 64 / 32) switch
        {
            (0, 0) => words[1],
            (0, _) => words[0],
            (_, 0) => words[3],
            _ => words[2],
        };
        return (word >> (place % 32)) % 2;
    }

    /// <summary>Philox4x32-10: ten rounds over four words of counter, under two words of key.</summary>
    public static ulong[] Philox(ulong low, ulong high, ulong key)
    {
        const ulong Word = 1ul << 32;
        ulong[] c = [low % Word, low / Word, high % Word, high / Word];
        ulong k0 = key % Word;
        ulong k1 = key / Word;
        for (int round = 0; round < 10; round++)
        {
            ulong product0 = 0xD2511F53 * c[0];
            ulong product1 = 0xCD9E8D57 * c[2];
            c = [(product1 / Word) ^ c[1] ^ k0, product1 % Word, (product0 / Word) ^ c[3] ^ k1, product0 % Word];
            k0 = (k0 + 0x9E3779B9) % Word;
            k1 = (k1 + 0xBB67AE85) % Word;
        }

        return c;
    }
}
