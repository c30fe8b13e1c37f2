using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary>
/// <see cref="Half"/>: multiplied in single precision, where the product of two halves is exact, then rounded once.
/// </summary>
internal static class HalfElement
{
    public static int Lanes => 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleVector(ref readonly Half x, ref Half y, nint offset, Half scale) =>
        VectorAccess.Store(VectorAccess.Load(in x, offset) * Vector256.Create((float)scale), ref y, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleKeptVector(ref readonly Half x, ref Half y, ref readonly byte mask, nint offset, Half scale)
    {
        Vector256<float> kept = VectorAccess.Load(in x, offset) * Vector256.Create((float)scale);
        VectorAccess.Store(kept & VectorAccess.MaskSingle(in mask, offset), ref y, offset);
    }
}
