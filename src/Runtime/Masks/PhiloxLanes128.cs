using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using Slots = System.Runtime.Intrinsics.Vector128<ulong>;

namespace GeneratedDropout.Masks;

/// <summary>
/// One group per batch in pairs of 128-bit vectors: AdvSimd (Arm64), SSE2, and anything else in the runtime's own
/// portable form.
/// </summary>
internal readonly struct PhiloxLanes128 : IPhiloxLanes<PhiloxLanes128.Pair>
{
    /// <summary>256 bits as two vectors.</summary>
    internal readonly struct Pair(Slots lower, Slots upper)
    {
        public readonly Slots Lower = lower;
        public readonly Slots Upper = upper;
    }

    public static int Groups => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair Create(uint value) => Twice(Vector128.Create(value).AsUInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair CreateBytes(byte value) => Twice(Vector128.Create(value).AsUInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair Sequence(ulong first, ulong step)
    {
        Slots lower = Vector128.Create(first) + Vector128.Create(0, step);
        return new Pair(lower, lower + Vector128.Create(2 * step));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair Load(ref readonly ulong source) =>
        new(Vector128.LoadUnsafe(in source), Vector128.LoadUnsafe(in source, 2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair Multiply(Pair left, Pair right) =>
        new(Multiply(left.Lower, right.Lower), Multiply(left.Upper, right.Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair Add(Pair slots, ulong value) =>
        new(slots.Lower + Vector128.Create(value), slots.Upper + Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair Xor(Pair left, Pair right) => new(left.Lower ^ right.Lower, left.Upper ^ right.Upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair And(Pair left, Pair right) => new(left.Lower & right.Lower, left.Upper & right.Upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair HighHalf(Pair value) => new(value.Lower >>> 32, value.Upper >>> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair Interleave(Pair even, Pair odd) =>
        new(Interleave(even.Lower, odd.Lower), Interleave(even.Upper, odd.Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair ShiftRight(Pair value, int count) =>
        new((value.Lower.AsUInt32() >>> count).AsUInt64(), (value.Upper.AsUInt32() >>> count).AsUInt64());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair AtLeast(Pair left, Pair right) =>
        new(AtLeast(left.Lower, right.Lower), AtLeast(left.Upper, right.Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong EqualBits(Pair left, Pair right) =>
        EqualBits(left.Lower, right.Lower) | ((ulong)EqualBits(left.Upper, right.Upper) << 16);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreGroups(Pair value, ref byte destination, nint stride)
    {
        value.Lower.AsByte().StoreUnsafe(ref destination);
        value.Upper.AsByte().StoreUnsafe(ref destination, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Pair value, ref ulong destination)
    {
        value.Lower.StoreUnsafe(ref destination);
        value.Upper.StoreUnsafe(ref destination, 2);
    }

    private static Pair Twice(Slots value) => new(value, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Slots Multiply(Slots left, Slots right)
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
    private static Slots Interleave(Slots even, Slots odd) =>
        Vector128.ConditionalSelect(Vector128.Create((ulong)uint.MaxValue), even, odd << 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Slots AtLeast(Slots left, Slots right) =>
        Vector128.GreaterThanOrEqual(left.AsByte(), right.AsByte()).AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint EqualBits(Slots left, Slots right) =>
        Vector128.Equals(left.AsByte(), right.AsByte()).ExtractMostSignificantBits();
}
