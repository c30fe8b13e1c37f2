using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GeneratedDropout.CompilerServices;

/// <summary>
/// Loads, masks and stores of vectors at an offset in elements, without a bounds check: the kernels' loops keep within
/// the lengths that were checked before them.
/// </summary>
/// <remarks>
/// <para>
/// A mask has one bit per element. A vector of lanes takes its bits from memory like this: the word is broadcast to all
/// lanes, and each lane tests the bit of its own number.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VectorAccess
{
    /// <summary>The place so many elements after another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T At<T>(ref T start, nint offset) => ref Unsafe.Add(ref start, offset);

    /// <summary>Whether the mask keeps an element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsKept(ref byte mask, nint offset) =>
        (Unsafe.Add(ref mask, offset >> 3) >> (int)(offset & 7) & 1) != 0;

    /// <summary>The masks from an element on, a multiple of 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte MaskAt(ref byte mask, nint offset) => ref Unsafe.Add(ref mask, offset >> 3);

    /// <summary>The masks of 16 elements from one on, a multiple of 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Mask16(ref byte mask, nint offset) =>
        Unsafe.ReadUnaligned<ushort>(ref MaskAt(ref mask, offset));

    /// <summary>The masks of 32 elements from one on, a multiple of 32.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mask32(ref byte mask, nint offset) => Unsafe.ReadUnaligned<uint>(ref MaskAt(ref mask, offset));

    /// <summary>Loads eight floats.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Load256(ref float source, nint offset) =>
        Vector256.LoadUnsafe(ref source, (nuint)offset);

    /// <summary>Loads four doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Load256(ref double source, nint offset) =>
        Vector256.LoadUnsafe(ref source, (nuint)offset);

    /// <summary>Loads sixteen floats.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Load512(ref float source, nint offset) =>
        Vector512.LoadUnsafe(ref source, (nuint)offset);

    /// <summary>Loads eight doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Load512(ref double source, nint offset) =>
        Vector512.LoadUnsafe(ref source, (nuint)offset);

    /// <summary>Stores eight floats.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<float> value, ref float destination, nint offset) =>
        value.StoreUnsafe(ref destination, (nuint)offset);

    /// <summary>Stores four doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<double> value, ref double destination, nint offset) =>
        value.StoreUnsafe(ref destination, (nuint)offset);

    /// <summary>Stores sixteen floats.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<float> value, ref float destination, nint offset) =>
        value.StoreUnsafe(ref destination, (nuint)offset);

    /// <summary>Stores eight doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<double> value, ref double destination, nint offset) =>
        value.StoreUnsafe(ref destination, (nuint)offset);

    /// <summary>Keeps lanes as the mask says and makes the others +0; the offset is a multiple of 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Keep(Vector256<float> value, ref byte mask, nint offset)
    {
        Vector256<uint> bits = Vector256.Create(Bits(ref mask, offset)) & EightBits;
        return Vector256.ConditionalSelect(Vector256.Equals(bits, EightBits).AsSingle(), value, Vector256<float>.Zero);
    }

    /// <summary>Keeps the first four of eight elements as the mask says; the offset is a multiple of 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> KeepLower(Vector256<double> value, ref byte mask, nint offset)
    {
        Vector256<ulong> bits = Vector256.Create((ulong)Bits(ref mask, offset)) & FourBits;
        return Vector256.ConditionalSelect(Vector256.Equals(bits, FourBits).AsDouble(), value, Vector256<double>.Zero);
    }

    /// <summary>Keeps the last four of eight elements as the mask says; the offset is a multiple of 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> KeepUpper(Vector256<double> value, ref byte mask, nint offset)
    {
        Vector256<ulong> lanes = FourBits << 4;
        Vector256<ulong> bits = Vector256.Create((ulong)Bits(ref mask, offset)) & lanes;
        return Vector256.ConditionalSelect(Vector256.Equals(bits, lanes).AsDouble(), value, Vector256<double>.Zero);
    }

    /// <summary>Keeps lanes as the mask says and makes the others +0; the offset is a multiple of 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Keep(Vector512<float> value, ref byte mask, nint offset)
    {
        Vector512<uint> bits = Vector512.Create(Bits(ref mask, offset)) & SixteenBits;
        return Vector512.ConditionalSelect(
            Vector512.Equals(bits, SixteenBits).AsSingle(),
            value,
            Vector512<float>.Zero
        );
    }

    /// <summary>Keeps lanes as the mask says and makes the others +0; the offset is a multiple of 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Keep(Vector512<double> value, ref byte mask, nint offset)
    {
        Vector512<ulong> bits = Vector512.Create((ulong)Bits(ref mask, offset)) & EightWideBits;
        return Vector512.ConditionalSelect(
            Vector512.Equals(bits, EightWideBits).AsDouble(),
            value,
            Vector512<double>.Zero
        );
    }

    /// <summary>All bits of the lanes that the mask keeps, none of the others.</summary>
    /// <typeparam name="T">Float or double.</typeparam>
    /// <param name="mask">The mask, one bit for each element.</param>
    /// <param name="offset">Which element is the first lane's: a multiple of the lanes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Lanes256<T>(ref byte mask, nint offset)
    {
        if (typeof(T) == typeof(double))
        {
            Vector256<ulong> four = FourBits << (int)(offset & 4);
            return Vector256.Equals(Vector256.Create((ulong)Bits(ref mask, offset)) & four, four).As<ulong, T>();
        }

        Vector256<uint> eight = Vector256.Create(Bits(ref mask, offset)) & EightBits;
        return Vector256.Equals(eight, EightBits).As<uint, T>();
    }

    /// <summary>All bits of the lanes that the mask keeps, none of the others.</summary>
    /// <typeparam name="T">Float or double.</typeparam>
    /// <param name="mask">The mask, one bit for each element.</param>
    /// <param name="offset">Which element is the first lane's: a multiple of the lanes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Lanes512<T>(ref byte mask, nint offset)
    {
        if (typeof(T) == typeof(double))
        {
            Vector512<ulong> eight = Vector512.Create((ulong)Bits(ref mask, offset)) & EightWideBits;
            return Vector512.Equals(eight, EightWideBits).As<ulong, T>();
        }

        Vector512<uint> sixteen = Vector512.Create(Bits(ref mask, offset)) & SixteenBits;
        return Vector512.Equals(sixteen, SixteenBits).As<uint, T>();
    }

    /// <summary>Scales the lanes that the mask keeps and makes the others +0.</summary>
    /// <param name="value">Eight elements.</param>
    /// <param name="scale">Their factor.</param>
    /// <param name="mask">The mask of 32 elements, in every lane.</param>
    /// <param name="place">Which of the 32 come first: 0, 8, 16 or 24.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> ScaleKept(
        Vector256<float> value,
        Vector256<float> scale,
        Vector256<uint> mask,
        int place
    )
    {
        // Compared with zero, the lanes' bits are needed once and can stay in memory.
        Vector256<uint> bits = mask & (EightBits << place);
        return Vector256.AndNot(value * scale, Vector256.Equals(bits, Vector256<uint>.Zero).AsSingle());
    }

    /// <summary>Scales the lanes that the mask keeps and makes the others +0.</summary>
    /// <param name="value">Four elements.</param>
    /// <param name="scale">Their factor.</param>
    /// <param name="mask">The mask of 32 elements, in every lane.</param>
    /// <param name="place">Which of the 32 come first: a multiple of 4.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> ScaleKept(
        Vector256<double> value,
        Vector256<double> scale,
        Vector256<ulong> mask,
        int place
    )
    {
        Vector256<ulong> bits = mask & (FourBits << place);
        return Vector256.AndNot(value * scale, Vector256.Equals(bits, Vector256<ulong>.Zero).AsDouble());
    }

    /// <summary>Scales the lanes that the mask keeps and makes the others +0.</summary>
    /// <param name="value">Sixteen elements.</param>
    /// <param name="scale">Their factor.</param>
    /// <param name="mask">The mask of 32 elements, in every lane.</param>
    /// <param name="place">Which of the 32 come first: 0 or 16.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> ScaleKept(
        Vector512<float> value,
        Vector512<float> scale,
        Vector512<uint> mask,
        int place
    )
    {
        Vector512<uint> lanes = SixteenBits << place;
        return Vector512.ConditionalSelect(
            Vector512.Equals(mask & lanes, lanes).AsSingle(),
            value * scale,
            Vector512<float>.Zero
        );
    }

    /// <summary>Scales the lanes that the mask keeps and makes the others +0.</summary>
    /// <param name="value">Eight elements.</param>
    /// <param name="scale">Their factor.</param>
    /// <param name="mask">The mask of 32 elements, in every lane.</param>
    /// <param name="place">Which of the 32 come first: 0, 8, 16 or 24.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> ScaleKept(
        Vector512<double> value,
        Vector512<double> scale,
        Vector512<ulong> mask,
        int place
    )
    {
        Vector512<ulong> lanes = EightWideBits << place;
        return Vector512.ConditionalSelect(
            Vector512.Equals(mask & lanes, lanes).AsDouble(),
            value * scale,
            Vector512<double>.Zero
        );
    }

    /// <summary>The mask from an element on: 32 bits, of which the caller uses the first 8 or 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bits(ref byte mask, nint offset) =>
        Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref mask, offset >> 3));

    // A bit for each lane, that of its own number. The JIT copies such a constant before each use of a local that holds it.
    private static Vector256<ulong> FourBits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Create(1ul, 2, 4, 8);
    }

    private static Vector256<uint> EightBits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Create(1u, 2, 4, 8, 16, 32, 64, 128);
    }

    private static Vector512<ulong> EightWideBits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(1ul, 2, 4, 8, 16, 32, 64, 128);
    }

    private static Vector512<uint> SixteenBits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(1u, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768);
    }
}
