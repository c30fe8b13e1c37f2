using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Slots = System.Runtime.Intrinsics.Vector512<ulong>;

namespace GeneratedDropout.Masks;

/// <summary>512-bit vectors: AVX-512. Elsewhere the same in portable operations, for tests: nothing else has them there.</summary>
internal readonly struct Lanes512 : ILanes<Slots>
{
    public static int Count => 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Create(ulong value) => Vector512.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Sequence(ulong first) => Vector512.Create(first) + Vector512.Create(0ul, 1, 2, 3, 4, 5, 6, 7);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Load(ref readonly ulong source) => Vector512.LoadUnsafe(in source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    // From memory to every slot costs no instruction here.
    public static Slots LoadSame(ref readonly ulong copies) => Vector512.Create(copies);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Slots value, ref ulong destination) => value.StoreUnsafe(ref destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Add(Slots left, Slots right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Multiply(Slots left, Slots right)
    {
        if (Avx512F.IsSupported)
        {
            return Avx512F.Multiply(left.AsUInt32(), right.AsUInt32());
        }

        Slots low = Vector512.Create((ulong)uint.MaxValue);
        return (left & low) * (right & low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Xor(Slots left, Slots right) => left ^ right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Or(Slots left, Slots right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots And(Slots left, Slots right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots AndNot(Slots left, Slots right) => Vector512.AndNot(left, right);

    // Where the inverted bit of the threshold is set, an OR with what the lower bits said, else an AND: a majority.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Compare(Slots plane, Slots own, ref Slots above, ref Slots tied)
    {
        above = Majority(plane, own, above);
        tied &= plane ^ own;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    // A shuffle of 32-bit lanes, 1 1 3 3: more ports of the processor take it than a shift.
    public static Slots HighHalf(Slots value) =>
        Avx512F.IsSupported ? Avx512F.Shuffle(value.AsInt32(), 0b11_11_01_01).AsUInt64() : value >>> 32;

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
        if (!Avx512F.IsSupported)
        {
            word0 = Multiply(word0, Create(Philox4x32.Multiplier0));
            word2 = Multiply(word2, Create(Philox4x32.Multiplier1));
            word1 = word1 ^ LoadSame(in PhiloxKeys.Key0(in keys, round)) ^ HighHalf(word2);
            word3 = word3 ^ LoadSame(in PhiloxKeys.Key1(in keys, round)) ^ HighHalf(word0);
            return;
        }

        // Not by Multiply, HighHalf, PhiloxKeys.Key0 and so on: two trios and the work between them are near the JIT's limit of
        // calls to inline.
        ref ulong key = ref Unsafe.AsRef(in keys);
        word0 = Avx512F.Multiply(word0.AsUInt32(), Vector512.Create((ulong)Philox4x32.Multiplier0).AsUInt32());
        word2 = Avx512F.Multiply(word2.AsUInt32(), Vector512.Create((ulong)Philox4x32.Multiplier1).AsUInt32());
        word1 =
            Avx512F.Shuffle(word2.AsInt32(), 0b11_11_01_01).AsUInt64()
            ^ word1
            ^ Vector512.Create(Unsafe.Add(ref key, 2 * (round - 1) * PhiloxKeys.Copies));
        word3 =
            Avx512F.Shuffle(word0.AsInt32(), 0b11_11_01_01).AsUInt64()
            ^ word3
            ^ Vector512.Create(Unsafe.Add(ref key, ((2 * (round - 1)) + 1) * PhiloxKeys.Copies));
    }

    // 1110_1000: the truth table, 1 where two or three of the bits of its index are set.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Slots Majority(Slots first, Slots second, Slots third) =>
        Avx512F.IsSupported
            ? Avx512F.TernaryLogic(first, second, third, 0b1110_1000)
            : (first & second) | (third & (first | second));
}
