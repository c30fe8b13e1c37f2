using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
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

    /// <inheritdoc cref="SingleElement.ScaleKeptEight"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleKeptEight(ref double x, ref double y, uint mask, int place, double scale)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<double> scales256 = Vector256.Create(scale);
            Vector256<ulong> mask256 = Vector256.Create((ulong)mask);
            Vector256<double> lower = VectorAccess.Load256(ref x, 0);
            Vector256<double> upper = VectorAccess.Load256(ref x, 4);
            VectorAccess.Store(VectorAccess.ScaleKept(lower, scales256, mask256, place), ref y, 0);
            VectorAccess.Store(VectorAccess.ScaleKept(upper, scales256, mask256, place + 4), ref y, 4);
            return;
        }

        Vector128<double> scales = Vector128.Create(scale);
        Vector128<ulong> bits = Vector128.Create((ulong)mask);
        Vector128<double> v0 = Vector128.LoadUnsafe(ref x) * scales;
        Vector128<double> v1 = Vector128.LoadUnsafe(ref x, 2) * scales;
        Vector128<double> v2 = Vector128.LoadUnsafe(ref x, 4) * scales;
        Vector128<double> v3 = Vector128.LoadUnsafe(ref x, 6) * scales;
        Keep(v0, bits, Vector128.Create(1ul, 2) << place).StoreUnsafe(ref y);
        Keep(v1, bits, Vector128.Create(4ul, 8) << place).StoreUnsafe(ref y, 2);
        Keep(v2, bits, Vector128.Create(16ul, 32) << place).StoreUnsafe(ref y, 4);
        Keep(v3, bits, Vector128.Create(64ul, 128) << place).StoreUnsafe(ref y, 6);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> Keep(Vector128<double> value, Vector128<ulong> bits, Vector128<ulong> lanes)
    {
        Vector128<ulong> kept = AdvSimd.Arm64.IsSupported
            ? AdvSimd.Arm64.CompareTest(bits, lanes)
            : Vector128.Equals(bits & lanes, lanes);
        return value & kept.AsDouble();
    }
}
