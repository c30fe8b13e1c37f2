using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using Slots = System.Runtime.Intrinsics.Vector128<ulong>;

namespace GeneratedDropout.Masks;

/// <summary>128-bit vectors: AdvSimd (Arm64), SSE2, and anything else in the runtime's own portable form.</summary>
internal readonly struct Lanes128 : ILanes<Slots>
{
    public static int Count => 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Create(ulong value) => Vector128.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Sequence(ulong first) => Vector128.Create(first) + Vector128.Create(0ul, 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Load(ref readonly ulong source) => Vector128.LoadUnsafe(in source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots LoadSame(ref readonly ulong copies) => Vector128.LoadUnsafe(in copies);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Slots value, ref ulong destination) => value.StoreUnsafe(ref destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Add(Slots left, Slots right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Multiply(Slots left, Slots right)
    {
        if (Sse2.IsSupported)
        {
            return Sse2.Multiply(left.AsUInt32(), right.AsUInt32());
        }

        if (AdvSimd.IsSupported)
        {
            return AdvSimd.MultiplyWideningLower(
                AdvSimd.ExtractNarrowingLower(left),
                AdvSimd.ExtractNarrowingLower(right)
            );
        }

        Slots low = Vector128.Create((ulong)uint.MaxValue);
        return (left & low) * (right & low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Xor(Slots left, Slots right) => left ^ right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots Or(Slots left, Slots right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots And(Slots left, Slots right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots AndNot(Slots left, Slots right) => Vector128.AndNot(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Compare(Slots plane, Slots own, ref Slots above, ref Slots tied)
    {
        Slots equal = plane ^ own;
        above = plane ^ ((plane ^ above) & equal);
        tied &= equal;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Slots HighHalf(Slots value) => value >>> 32;

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
        word0 = Multiply(word0, Create(Philox4x32.Multiplier0));
        word2 = Multiply(word2, Create(Philox4x32.Multiplier1));
        word1 = word1 ^ LoadSame(in PhiloxKeys.Key0(in keys, round)) ^ HighHalf(word2); // the key first: it does not wait for the product
        word3 = word3 ^ LoadSame(in PhiloxKeys.Key1(in keys, round)) ^ HighHalf(word0);
    }
}
