using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GeneratedDropout.CompilerServices;

/// <summary>Conversions between half and single precision in vectors, bit-equal to those of <see cref="Half"/>.</summary>
/// <remarks>
/// .NET 10 gives no access to the processor's own conversion. A half has 5 bits of exponent (bias 15) and 10 of
/// mantissa, a single 8 (bias 127) and 23: the bits move by 13 places, and the exponent by 112.
/// </remarks>
internal static class HalfConversion
{
    private const uint SignBit = 0x8000;
    private const uint HalfInfinity = 0x7C00;
    private const uint SingleInfinity = 0x7F80_0000;
    private const uint QuietBit = 0x0040_0000; // of a NaN
    private const uint TwoTo112 = 0x7780_0000; // as single-precision bits
    private const uint OneHalf = 0x3F00_0000;
    private const uint SmallestNormal = 0x3880_0000; // 2⁻¹⁴, of halves
    private const uint Overflow = 0x4780_0000; // 2¹⁶

    /// <summary>Widens halves that lie in the low 16 bits of each lane; exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> ToSingle(Vector256<uint> halves)
    {
        Vector256<uint> sign = (halves & Vector256.Create(SignBit)) << 16;
        Vector256<uint> magnitude = (halves & Vector256.Create(SignBit - 1)) << 13;

        // In place, the bits read as 2⁻¹¹² of the value. The multiplication normalises subnormal halves as well.
        Vector256<uint> finite = (magnitude.AsSingle() * Vector256.Create(TwoTo112).AsSingle()).AsUInt32();
        Vector256<uint> special = IsAtLeast(magnitude, HalfInfinity << 13) & Vector256.Create(SingleInfinity);
        Vector256<uint> quiet = IsAtLeast(magnitude, (HalfInfinity << 13) + 1) & Vector256.Create(QuietBit);
        return (sign | finite | special | quiet).AsSingle();
    }

    /// <summary>Rounds to the nearest half, ties to even; each result lies in the low 16 bits of its lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<uint> ToHalf(Vector256<float> singles)
    {
        Vector256<uint> bits = singles.AsUInt32();
        Vector256<uint> magnitude = bits & Vector256.Create(int.MaxValue).AsUInt32();
        Vector256<uint> sign = (bits ^ magnitude) >>> 16;

        // Round up when the 13 bits that go are more than half, or just half and the bit before them is set.
        Vector256<uint> even = (magnitude >>> 13) & Vector256.Create(1u);
        Vector256<uint> normal = (magnitude - Vector256.Create((112u << 23) - 0xFFF) + even) >>> 13;

        // Adding ½ leaves a subnormal's bits, rounded, at the end of the mantissa.
        Vector256<uint> half = Vector256.Create(OneHalf);
        Vector256<uint> subnormal = (magnitude.AsSingle() + half.AsSingle()).AsUInt32() - half;

        Vector256<uint> payload = (magnitude >>> 13) & Vector256.Create(0x3FFu);
        Vector256<uint> special = Vector256.Create(HalfInfinity) | (payload & IsAtLeast(magnitude, SingleInfinity + 1));

        Vector256<uint> finite = Vector256.ConditionalSelect(IsAtLeast(magnitude, SmallestNormal), normal, subnormal);
        return sign | Vector256.ConditionalSelect(IsAtLeast(magnitude, Overflow), special, finite);
    }

    /// <summary>Compares as signed: magnitudes have no sign bit, and AVX2 has no unsigned comparison.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> IsAtLeast(Vector256<uint> magnitude, uint bound) =>
        Vector256.GreaterThan(magnitude.AsInt32(), Vector256.Create((int)(bound - 1))).AsUInt32();
}
