using System;

namespace GeneratedDropout.Masks;

/// <summary>
/// Philox4x32-10: four random words for each value of a 128-bit counter, under a 64-bit key. The scalar reference.
/// </summary>
/// <remarks>
/// Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC'11
/// (doi:10.1145/2063384.2063405). Under one key it is a permutation: different counters give different blocks.
/// </remarks>
internal static class Philox4x32
{
    public const int Rounds = 10;

    public const uint Multiplier0 = 0xD2511F53;
    public const uint Multiplier1 = 0xCD9E8D57;

    /// <summary>Added to the key after each round: the golden ratio, and √3 − 1, as fractions of 2³².</summary>
    public const uint Weyl0 = 0x9E3779B9;
    public const uint Weyl1 = 0xBB67AE85;

    public static Block Next(Block counter, ulong key)
    {
        (uint c0, uint c1, uint c2, uint c3) = (counter.Word0, counter.Word1, counter.Word2, counter.Word3);
        (uint k0, uint k1) = ((uint)key, (uint)(key >> 32));
        for (int round = 0; round < Rounds; round++)
        {
            ulong product0 = Math.BigMul(Multiplier0, c0);
            ulong product1 = Math.BigMul(Multiplier1, c2);
            (c0, c1, c2, c3) = (
                (uint)(product1 >> 32) ^ c1 ^ k0,
                (uint)product1,
                (uint)(product0 >> 32) ^ c3 ^ k1,
                (uint)product0
            );
            k0 = unchecked(k0 + Weyl0);
            k1 = unchecked(k1 + Weyl1);
        }

        return new Block(c0, c1, c2, c3);
    }

    /// <summary>A counter, or the random words made of it.</summary>
    public readonly record struct Block(uint Word0, uint Word1, uint Word2, uint Word3)
    {
        public static Block Counter(ulong low, ulong high) =>
            new((uint)low, (uint)(low >> 32), (uint)high, (uint)(high >> 32));

        public ulong Low => Word0 | ((ulong)Word1 << 32);

        public ulong High => Word2 | ((ulong)Word3 << 32);
    }
}
