using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GeneratedDropout.Masks;

/// <summary>One slot, in plain code: for machines without vectors.</summary>
internal readonly struct Lanes64 : ILanes<ulong>
{
    public static int Count => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Create(ulong value) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Sequence(ulong first) => first;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Load(ref readonly ulong source) => source;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong LoadSame(ref readonly ulong copies) => copies;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(ulong value, ref ulong destination) => destination = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong left, ulong right) => unchecked(left + right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Multiply(ulong left, ulong right) => (ulong)(uint)left * (uint)right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Xor(ulong left, ulong right) => left ^ right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Or(ulong left, ulong right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong And(ulong left, ulong right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AndNot(ulong left, ulong right) => left & ~right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Compare(ulong plane, ulong own, ref ulong above, ref ulong tied)
    {
        ulong equal = plane ^ own;
        above = plane ^ ((plane ^ above) & equal);
        tied &= equal;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong HighHalf(ulong value) => value >> 32;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToHighHalf(ulong value) => value << 32;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Round(
        ref ulong word0,
        ref ulong word1,
        ref ulong word2,
        ref ulong word3,
        ref readonly ulong keys,
        [ConstantExpected] int round
    )
    {
        word0 = Multiply(word0, Create(Philox4x32.Multiplier0));
        word2 = Multiply(word2, Create(Philox4x32.Multiplier1));
        word1 = word1 ^ LoadSame(in PhiloxKeys.Key0(in keys, round)) ^ HighHalf(word2); // the key first: it does not wait for the product
        word3 = word3 ^ LoadSame(in PhiloxKeys.Key1(in keys, round)) ^ HighHalf(word0);
    }
}
