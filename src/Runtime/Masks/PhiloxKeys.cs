using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GeneratedDropout.Masks;

/// <summary>What the rounds of all counters of one stream have in common: two values for each of the ten rounds.</summary>
/// <remarks>
/// <para>
/// From round 3 on these are the keys of the round. In rounds 1 and 2, counters that differ in their lowest word only have
/// more in common: only products of that word are left to do.
/// </para>
/// <para>Each value stands four times in a row, so that 256 bits of it can be an operand in memory.</para>
/// </remarks>
[InlineArray(Length)]
internal struct PhiloxKeys
{
    /// <summary>How often each value stands in a row.</summary>
    public const int Copies = 4;

    public const int Length = 2 * Philox4x32.Rounds * Copies;

    private ulong _first;

    [UnscopedRef]
    public ref ulong First => ref _first;

    /// <summary>A round's first value.</summary>
    /// <param name="keys">The values of all rounds.</param>
    /// <param name="round">The round, counted from 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref readonly ulong Key0(ref readonly ulong keys, int round) =>
        ref Unsafe.Add(ref Unsafe.AsRef(in keys), 2 * (round - 1) * Copies);

    /// <summary>A round's second value.</summary>
    /// <param name="keys">The values of all rounds.</param>
    /// <param name="round">The round, counted from 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref readonly ulong Key1(ref readonly ulong keys, int round) =>
        ref Unsafe.Add(ref Unsafe.AsRef(in keys), ((2 * (round - 1)) + 1) * Copies);

    /// <param name="key">The seed makes the keys.</param>
    /// <param name="counterWord1">The second word of the counters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(DropoutKey key, uint counterWord1)
    {
        SetFirstRounds(key, counterWord1);
        uint key0 = (uint)key.Seed;
        uint key1 = (uint)(key.Seed >> 32);
        for (int round = 2; round < Philox4x32.Rounds; round++)
        {
            Set(2 * round, unchecked(key0 + ((uint)round * Philox4x32.Weyl0)));
            Set((2 * round) + 1, unchecked(key1 + ((uint)round * Philox4x32.Weyl1)));
        }
    }

    /// <summary>Renews the values of rounds 1 and 2, which alone depend on the second word of the counters.</summary>
    public void SetFirstRounds(DropoutKey key, uint counterWord1)
    {
        uint key0 = (uint)key.Seed;
        uint key1 = (uint)(key.Seed >> 32);
        ulong product1 = Math.BigMul(Philox4x32.Multiplier1, (uint)key.Stream);
        uint word0 = (uint)(product1 >> 32) ^ counterWord1 ^ key0;
        ulong product0 = Math.BigMul(Philox4x32.Multiplier0, word0);
        Set(0, (key.Stream >> 32) ^ key1);
        Set(1, (uint)product1 ^ unchecked(key0 + Philox4x32.Weyl0));
        Set(2, (product0 >> 32) ^ unchecked(key1 + Philox4x32.Weyl1));
        Set(3, product0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Set(int value, ulong bits) => Vector256.Create(bits).StoreUnsafe(ref _first, (nuint)(Copies * value));
}
