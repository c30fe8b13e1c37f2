using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary><see cref="double"/>.</summary>
internal static class DoubleElement
{
    public static int Lanes => Vector256.IsHardwareAccelerated ? 4 : 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleVector(ref readonly double x, ref double y, nint offset, double scale)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            VectorAccess.Store(VectorAccess.Load(in x, offset) * Vector256.Create(scale), ref y, offset);
        }
        else
        {
            Vector128<double> kept = Vector128.LoadUnsafe(in x, (nuint)offset) * Vector128.Create(scale);
            kept.StoreUnsafe(ref y, (nuint)offset);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleKeptVector(
        ref readonly double x,
        ref double y,
        ref readonly byte mask,
        nint offset,
        double scale
    )
    {
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<double> kept = VectorAccess.Load(in x, offset) * Vector256.Create(scale);
            VectorAccess.Store(kept & VectorAccess.MaskDouble(in mask, offset), ref y, offset);
        }
        else
        {
            Vector128<double> kept = Vector128.LoadUnsafe(in x, (nuint)offset) * Vector128.Create(scale);
            (kept & MaskBytes.Widen64(in mask, offset).AsDouble()).StoreUnsafe(ref y, (nuint)offset);
        }
    }
}
