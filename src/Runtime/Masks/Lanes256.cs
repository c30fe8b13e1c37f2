using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Slots = System.Runtime.Intrinsics.Vector256<ulong>;

namespace GeneratedDropout.Masks;

/// <summary>256-bit vectors: AVX2.</summary>
internal readonly struct Lanes256 : ILanes<Slots>
{
    public static int Count => 4;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Create(ulong value) => Vector256.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Sequence(ulong first) => Vector256.Create(first) + Vector256.Create(0ul, 1, 2, 3);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Load(ref readonly ulong source) => Vector256.LoadUnsafe(in source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots LoadSame(ref readonly ulong copies) => Vector256.LoadUnsafe(in copies);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Slots value, ref ulong destination) => value.StoreUnsafe(ref destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Add(Slots left, Slots right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Multiply(Slots left, Slots right) => Avx2.Multiply(left.AsUInt32(), right.AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Xor(Slots left, Slots right) => left ^ right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Or(Slots left, Slots right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots And(Slots left, Slots right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots AndNot(Slots left, Slots right) => Vector256.AndNot(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Compare(Slots plane, Slots own, ref Slots above, ref Slots tied)
    {
        Slots equal = plane ^ own;
        above = plane ^ ((plane ^ above) & equal);
        tied &= equal;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    // A shuffle of 32-bit lanes, 1 1 3 3: more ports of the processor take it than a shift.
    public static Slots HighHalf(Slots value) => Avx2.Shuffle(value.AsInt32(), 0b11_11_01_01).AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots ToHighHalf(Slots value) => value << 32;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Round(
        ref Slots word0,
        ref Slots word1,
        ref Slots word2,
        ref Slots word3,
        ref readonly ulong keys,
        [ConstantExpected] int round
    )
    {
        word0 = Avx2.Multiply(word0.AsUInt32(), Vector256.Create((ulong)Philox4x32.Multiplier0).AsUInt32());
        word2 = Avx2.Multiply(word2.AsUInt32(), Vector256.Create((ulong)Philox4x32.Multiplier1).AsUInt32());
        // The key first: it does not wait for the product.
        word1 =
            word1
            ^ LoadSame(in PhiloxKeys.Key0(in keys, round))
            ^ Avx2.Shuffle(word2.AsInt32(), 0b11_11_01_01).AsUInt64();
        word3 =
            word3
            ^ LoadSame(in PhiloxKeys.Key1(in keys, round))
            ^ Avx2.Shuffle(word0.AsInt32(), 0b11_11_01_01).AsUInt64();
    }
}
