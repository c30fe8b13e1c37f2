using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary>
/// Scales halves: the product in single precision, where it is exact, rounded once. A NaN stays as it is. Vectors give
/// the bits of the scalar definition for every finite scale of at least 1.
/// </summary>
/// <remarks>
/// <para>
/// .NET 10 gives no access to the processor's own conversion. A half has 5 bits of exponent and 10 of mantissa, a
/// single 8 and 23. So the magnitude of a half, moved up by 13 bits, reads as a single of 2⁻¹¹² times its value,
/// because the exponents' biases differ by 112. This holds for subnormal halves too: they read as subnormal singles.
/// As long as the factor 2⁻¹¹² stays, widening and narrowing are mere shifts.
/// </para>
/// <para>
/// What remains is to round the product, which a single holds exactly, to the 11 significant bits of a half. Adding an
/// anchor, 2¹³ times the product, and subtracting it again does so: the sum keeps 24 bits, so that the last 13 of the
/// product's fall off its end, and additions round to the nearest, ties to even. Products that are subnormal halves
/// end at the same place as the smallest normal one, hence they take its anchor.
/// </para>
/// <para>Overflow, infinity and NaN are put right in the end, where they are 16 bits wide. There is no slow path.</para>
/// </remarks>
internal static class HalfScaling
{
    private const ushort SignBit = 0x8000;
    private const ushort Infinity = 0x7C00;
    private const uint Magnitude = 0x7FFF << 13; // a half's bits but for the sign, moved up
    private const int SmallestAnchor = (0x0400 << 13) + (13 << 23); // the smallest normal half, times 2¹³

    // The bits of two bytes, one to a lane of 16 bits; and for each byte of a vector, which byte of the mask it needs.
    // A shuffle takes bytes from its own 128 bits only, but these are all the same when the mask was broadcast.
    private const ulong Bits0To3 = 0x0008_0004_0002_0001;
    private const ulong Bits4To7 = 0x0080_0040_0020_0010;
    private const ulong EachByte = 0x0101_0101_0101_0101;

    /// <summary>
    /// Scales what a mask keeps of 32 elements and writes +0 over the rest; <paramref name="y"/> may be
    /// <paramref name="x"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleKept<TStores>(ref Half x, ref Half y, uint mask, in HalfScale scale)
        where TStores : struct, IStores
    {
        ref ushort source = ref Unsafe.As<Half, ushort>(ref x);
        ref ushort target = ref Unsafe.As<Half, ushort>(ref y);
        if (Vector512.IsHardwareAccelerated)
        {
            // Selecting among results is free there: the last operation writes zeros by itself.
            Vector512<ushort> halves = Vector512.LoadUnsafe(ref source);
            Vector512<ushort> dropped = Vector512.Equals(Spread512(mask), Vector512<ushort>.Zero);
            Vector512<ushort> scaled = Vector512.Max(Products(halves, scale), halves);
            TStores.Store(Vector512.ConditionalSelect(~dropped, scaled, Vector512<ushort>.Zero), ref target, 0);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Vector256<byte> bits = Vector256.Create(mask).AsByte();
            Vector256<ushort> low = Vector256.LoadUnsafe(ref source);
            Vector256<ushort> high = Vector256.LoadUnsafe(ref source, 16);
            low = Vector256.Max(Products(low, scale), low) & Lanes256(bits, 0);
            high = Vector256.Max(Products(high, scale), high) & Lanes256(bits, 2);
            TStores.Store(low, ref target, 0);
            TStores.Store(high, ref target, 16);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            for (nuint i = 0; i < 32; i += 8, mask >>>= 8)
            {
                Vector128<ushort> halves = Vector128.LoadUnsafe(ref source, i);
                Vector128<ushort> scaled = Vector128.Max(Products(halves, scale), halves);
                TStores.Store(scaled & Lanes128((byte)mask), ref target, (nint)i);
            }
        }
        else
        {
            ScaleKept(ref x, ref y, mask, (Half)scale.Factor.ToScalar());
        }
    }

    /// <summary>The same for any scale, infinity included, one by one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ScaleKept(ref Half x, ref Half y, uint mask, Half scale)
    {
        for (int i = 0; i < 32; i++, mask >>>= 1)
        {
            Unsafe.Add(ref y, i) = (mask & 1) != 0 ? Scale(Unsafe.Add(ref x, i), scale) : Half.Zero;
        }
    }

    /// <summary>One half: the definition.</summary>
    public static Half Scale(Half value, Half scale) => Half.IsNaN(value) ? value : (Half)((float)value * (float)scale);

    /// <summary>Multiplies all lanes, but makes NaN infinite.</summary>
    /// <remarks>
    /// The caller takes the maximum of the product and what was multiplied. No magnitude decreases, as the scale is at
    /// least 1, and the signs are equal; so only a NaN, in bits more than infinity, comes back that way.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Products(Vector512<ushort> halves, in HalfScale scale)
    {
        // Two halves share a lane of 32 bits: the even one lies in the low, the odd one in the high 16 bits.
        Vector512<uint> pairs = halves.AsUInt32();
        Vector512<uint> even = Round((pairs << 13) & Vector512.Create(Magnitude), scale);
        Vector512<uint> odd = Round((pairs >>> 3) & Vector512.Create(Magnitude), scale);
        Vector512<ushort> magnitudes = ((even >>> 13) | (odd << 3)).AsUInt16();

        // Too large products, and those of infinity, come out above it, but below 2¹⁶: exponents are at most 47 then.
        magnitudes = Vector512.Min(magnitudes, Vector512.Create(Infinity));
        return Vector512.ConditionalSelect(Vector512.Create(SignBit), halves, magnitudes);
    }

    /// <summary>Multiplies magnitudes that were moved up and rounds to halves of the same form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Round(Vector512<uint> magnitudes, in HalfScale scale)
    {
        // Positive singles are ordered like their bits, and the maximum of integers minds no NaN: one operation.
        Vector512<float> values = magnitudes.AsSingle();
        Vector512<int> anchorBits = (values * scale.AnchorFactor).AsInt32();
        Vector512<float> anchors = Vector512.Max(anchorBits, Vector512.Create(SmallestAnchor)).AsSingle();

        // No estimate: the product is exact, hence it is all one whether the addition is fused with it.
        return (Vector512.MultiplyAddEstimate(values, scale.Factor, anchors) - anchors).AsUInt32();
    }

    /// <inheritdoc cref="Products(Vector512{ushort}, in HalfScale)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Products(Vector256<ushort> halves, in HalfScale scale)
    {
        Vector256<uint> pairs = halves.AsUInt32();
        Vector256<uint> even = Round((pairs << 13) & Vector256.Create(Magnitude), scale);
        Vector256<uint> odd = Round((pairs >>> 3) & Vector256.Create(Magnitude), scale);
        Vector256<ushort> magnitudes = ((even >>> 13) | (odd << 3)).AsUInt16();
        magnitudes = Vector256.Min(magnitudes, Vector256.Create(Infinity));
        return magnitudes | (halves & Vector256.Create(SignBit));
    }

    /// <inheritdoc cref="Round(Vector512{uint}, in HalfScale)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Round(Vector256<uint> magnitudes, in HalfScale scale)
    {
        Vector256<float> values = magnitudes.AsSingle();
        Vector256<int> anchorBits = (values * scale.AnchorFactor.GetLower()).AsInt32();
        Vector256<float> anchors = Vector256.Max(anchorBits, Vector256.Create(SmallestAnchor)).AsSingle();
        return (Vector256.MultiplyAddEstimate(values, scale.Factor.GetLower(), anchors) - anchors).AsUInt32();
    }

    /// <inheritdoc cref="Products(Vector512{ushort}, in HalfScale)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Products(Vector128<ushort> halves, in HalfScale scale)
    {
        Vector128<uint> pairs = halves.AsUInt32();
        Vector128<uint> even = Round((pairs << 13) & Vector128.Create(Magnitude), scale);
        Vector128<uint> odd = Round((pairs >>> 3) & Vector128.Create(Magnitude), scale);
        Vector128<ushort> magnitudes = ((even >>> 13) | (odd << 3)).AsUInt16();
        magnitudes = Vector128.Min(magnitudes, Vector128.Create(Infinity));
        return magnitudes | (halves & Vector128.Create(SignBit));
    }

    /// <inheritdoc cref="Round(Vector512{uint}, in HalfScale)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Round(Vector128<uint> magnitudes, in HalfScale scale)
    {
        Vector128<float> values = magnitudes.AsSingle();
        Vector128<int> anchorBits = (values * scale.AnchorFactor.GetLower().GetLower()).AsInt32();
        Vector128<float> anchors = Vector128.Max(anchorBits, Vector128.Create(SmallestAnchor)).AsSingle();
        Vector128<float> factor = scale.Factor.GetLower().GetLower();
        return (Vector128.MultiplyAddEstimate(values, factor, anchors) - anchors).AsUInt32();
    }

    /// <summary>One bit of the mask in each lane; a lane is zero where its bit is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Spread512(uint mask)
    {
        // Bytes 0, 17, 34, 51: the first to the fourth of the mask, as the 128 bits at hand hold them. The processor's own
        // shuffle, because the portable one is a call where bytes cannot move between the 128 bits (AVX-512 without VBMI).
        Vector512<byte> bytes = Avx512BW.Shuffle(
            Vector512.Create(mask).AsByte(),
            Vector512
                .Create(0, 0, 17 * EachByte, 17 * EachByte, 34 * EachByte, 34 * EachByte, 51 * EachByte, 51 * EachByte)
                .AsByte()
        );
        Vector512<ulong> bits = Vector512.Create(
            Bits0To3,
            Bits4To7,
            Bits0To3,
            Bits4To7,
            Bits0To3,
            Bits4To7,
            Bits0To3,
            Bits4To7
        );
        return bytes.AsUInt16() & bits.AsUInt16();
    }

    /// <summary>All bits of a lane set where that of the mask is, from two bytes of a broadcast mask.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Lanes256(Vector256<byte> mask, [ConstantExpected] byte first)
    {
        Vector256<byte> bytes = Vector256.Shuffle(
            mask,
            Vector256.Create(Vector128.Create(first), Vector128.Create((byte)(first + 17)))
        );
        Vector256<ushort> bits = Vector256.Create(Bits0To3, Bits4To7, Bits0To3, Bits4To7).AsUInt16();
        return Vector256.Equals(bytes.AsUInt16() & bits, bits);
    }

    /// <summary>All bits of a lane set where that of the mask is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Lanes128(byte mask)
    {
        Vector128<ushort> bits = Vector128.Create(Bits0To3, Bits4To7).AsUInt16();
        return Vector128.Equals(Vector128.Create((ushort)mask) & bits, bits);
    }
}
