using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GeneratedDropout.CompilerServices;

/// <summary>
/// Loads, masks and stores of 256-bit vectors at an offset in elements, without a bounds check: the kernels' loops keep
/// within the lengths that were checked before them.
/// </summary>
/// <remarks>
/// <see cref="Half"/> has no arithmetic of its own in vectors: eight are widened to float, exactly, and rounded once
/// on the way back.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VectorAccess
{
    /// <summary>The place so many elements after another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T At<T>(ref T start, nint offset) => ref Unsafe.Add(ref start, offset);

    /// <summary>Loads eight floats.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Load(ref readonly float source, nint offset) =>
        Vector256.LoadUnsafe(in source, (nuint)offset);

    /// <summary>Loads four doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Load(ref readonly double source, nint offset) =>
        Vector256.LoadUnsafe(in source, (nuint)offset);

    /// <summary>Loads eight halves, widened.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Load(ref readonly Half source, nint offset)
    {
        ref ushort bits = ref Unsafe.As<Half, ushort>(ref Unsafe.AsRef(in source));
        Vector128<ushort> halves = Vector128.LoadUnsafe(ref bits, (nuint)offset);
        return HalfConversion.ToSingle(Vector256.Create(Vector128.WidenLower(halves), Vector128.WidenUpper(halves)));
    }

    /// <summary>Stores eight floats.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<float> value, ref float destination, nint offset) =>
        value.StoreUnsafe(ref destination, (nuint)offset);

    /// <summary>Stores four doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<double> value, ref double destination, nint offset) =>
        value.StoreUnsafe(ref destination, (nuint)offset);

    /// <summary>Stores eight floats, rounded to halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<float> value, ref Half destination, nint offset)
    {
        Vector256<uint> halves = HalfConversion.ToHalf(value);
        Vector128
            .Narrow(halves.GetLower(), halves.GetUpper())
            .StoreUnsafe(ref Unsafe.As<Half, ushort>(ref destination), (nuint)offset);
    }

    /// <summary>Widens eight mask bytes to eight lanes of 32 bits: all ones to keep, 0 to drop.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> MaskSingle(ref readonly byte mask, nint offset)
    {
        ulong bytes = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref Unsafe.AsRef(in mask), offset));
        Vector128<sbyte> narrow = Vector128.CreateScalarUnsafe(bytes).AsSByte();
        if (Avx2.IsSupported)
        {
            return Avx2.ConvertToVector256Int32(narrow).AsSingle();
        }

        Vector128<short> shorts = Vector128.WidenLower(narrow);
        return Vector256.Create(Vector128.WidenLower(shorts), Vector128.WidenUpper(shorts)).AsSingle();
    }

    /// <summary>Widens four mask bytes to four lanes of 64 bits: all ones to keep, 0 to drop.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> MaskDouble(ref readonly byte mask, nint offset)
    {
        uint bytes = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref Unsafe.AsRef(in mask), offset));
        Vector128<sbyte> narrow = Vector128.CreateScalarUnsafe(bytes).AsSByte();
        if (Avx2.IsSupported)
        {
            return Avx2.ConvertToVector256Int64(narrow).AsDouble();
        }

        Vector128<int> ints = Vector128.WidenLower(Vector128.WidenLower(narrow));
        return Vector256.Create(Vector128.WidenLower(ints), Vector128.WidenUpper(ints)).AsDouble();
    }
}
