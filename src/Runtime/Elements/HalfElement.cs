using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary>
/// Eight <see cref="Half"/> elements at a time: multiplied in single precision, where the product of two halves is
/// exact, then rounded once.
/// </summary>
internal static class HalfElement
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleEight(ref Half x, ref Half y, nint offset, Half scale) =>
        VectorAccess.Store(VectorAccess.Load256(ref x, offset) * Vector256.Create((float)scale), ref y, offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleKeptEight(ref Half x, ref Half y, ref byte mask, nint offset, Half scale)
    {
        Vector256<float> scaled = VectorAccess.Load256(ref x, offset) * Vector256.Create((float)scale);
        VectorAccess.Store(VectorAccess.Keep(scaled, ref mask, offset), ref y, offset);
    }
}
