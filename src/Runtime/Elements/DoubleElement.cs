using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary>Eight <see cref="double"/> elements at a time.</summary>
internal static class DoubleElement
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleEight(ref double x, ref double y, nint offset, double scale)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<double> scales = Vector256.Create(scale);
            Vector256<double> lower = VectorAccess.Load256(ref x, offset) * scales;
            Vector256<double> upper = VectorAccess.Load256(ref x, offset + 4) * scales;
            VectorAccess.Store(lower, ref y, offset);
            VectorAccess.Store(upper, ref y, offset + 4);
            return;
        }

        for (nint i = offset; i < offset + 8; i += 2)
        {
            (Vector128.LoadUnsafe(ref x, (nuint)i) * Vector128.Create(scale)).StoreUnsafe(ref y, (nuint)i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleKeptEight(ref double x, ref double y, ref byte mask, nint offset, double scale)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<double> scales = Vector256.Create(scale);
            Vector256<double> lower = VectorAccess.Load256(ref x, offset) * scales;
            Vector256<double> upper = VectorAccess.Load256(ref x, offset + 4) * scales;
            VectorAccess.Store(VectorAccess.KeepLower(lower, ref mask, offset), ref y, offset);
            VectorAccess.Store(VectorAccess.KeepUpper(upper, ref mask, offset), ref y, offset + 4);
            return;
        }

        Vector128<ulong> bits = Vector128.Create((ulong)Unsafe.Add(ref mask, offset >> 3));
        Vector128<ulong> lanes = Vector128.Create(1ul, 2);
        for (nint i = offset; i < offset + 8; i += 2)
        {
            Vector128<double> scaled = Vector128.LoadUnsafe(ref x, (nuint)i) * Vector128.Create(scale);
            (scaled & Vector128.Equals(bits & lanes, lanes).AsDouble()).StoreUnsafe(ref y, (nuint)i);
            lanes <<= 2;
        }
    }
}
