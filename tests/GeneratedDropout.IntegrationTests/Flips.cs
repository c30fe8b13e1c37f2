using System;
using System.Numerics;
using System.Runtime.Intrinsics;
using GeneratedDropout.IntegrationTests.Kernels;

namespace GeneratedDropout.IntegrationTests;

/// <summary>Many decisions of one key as bits, 1 for kept, seen through the public methods only.</summary>
internal static class Flips
{
    /// <summary>How many of the first decisions drop.</summary>
    public static long CountDropped(double rate, DropoutKey key, int count)
    {
        float[] ones = Ones(count);
        float[] y = new float[count];
        SingleKernels.AtRate(ones, y, rate, key);
        return y.AsSpan().Count(0f);
    }

    /// <summary>The first decisions, 64 to a word.</summary>
    public static ulong[] Draw(double rate, DropoutKey key, int count)
    {
        float[] ones = Ones(count);
        float[] y = new float[count];
        SingleKernels.AtRate(ones, y, rate, key);

        ulong[] bits = new ulong[count / 64];
        for (int i = 0; i < count; i += 16)
        {
            Vector512<float> values = Vector512.LoadUnsafe(in y[i]);
            ulong kept = Vector512.GreaterThan(values, Vector512<float>.Zero).ExtractMostSignificantBits();
            bits[i / 64] |= kept << (i % 64);
        }

        return bits;
    }

    public static long CountKept(ReadOnlySpan<ulong> bits)
    {
        long count = 0;
        foreach (ulong word in bits)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    public static long CountAgreements(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        long count = 0;
        for (int i = 0; i < first.Length; i++)
        {
            count += BitOperations.PopCount(~(first[i] ^ second[i]));
        }

        return count;
    }

    private static float[] Ones(int count)
    {
        float[] ones = new float[count];
        Array.Fill(ones, 1f);
        return ones;
    }
}
