using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GeneratedDropout.Elements;

/// <summary>Widens mask bytes to the lanes of 128-bit vectors: all ones to keep, 0 to drop.</summary>
internal static class MaskBytes
{
    /// <summary>Four bytes to four lanes of 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Widen32(ref readonly byte mask, nint offset)
    {
        uint bytes = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref Unsafe.AsRef(in mask), offset));
        return Vector128.WidenLower(Vector128.WidenLower(Vector128.CreateScalarUnsafe(bytes).AsSByte()));
    }

    /// <summary>Two bytes to two lanes of 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Widen64(ref readonly byte mask, nint offset)
    {
        ushort bytes = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref Unsafe.AsRef(in mask), offset));
        Vector128<sbyte> narrow = Vector128.CreateScalarUnsafe((uint)bytes).AsSByte();
        return Vector128.WidenLower(Vector128.WidenLower(Vector128.WidenLower(narrow)));
    }
}
