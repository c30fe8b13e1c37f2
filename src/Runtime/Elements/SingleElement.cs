using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary><see cref="float"/>.</summary>
internal static class SingleElement
{
    public static int Lanes => Vector256.IsHardwareAccelerated ? 8 : 4;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleVector(ref readonly float x, ref float y, nint offset, float scale)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            VectorAccess.Store(VectorAccess.Load(in x, offset) * Vector256.Create(scale), ref y, offset);
        }
        else
        {
            Vector128<float> kept = Vector128.LoadUnsafe(in x, (nuint)offset) * Vector128.Create(scale);
            kept.StoreUnsafe(ref y, (nuint)offset);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleKeptVector(
        ref readonly float x,
        ref float y,
        ref readonly byte mask,
        nint offset,
        float scale
    )
    {
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<float> kept = VectorAccess.Load(in x, offset) * Vector256.Create(scale);
            VectorAccess.Store(kept & VectorAccess.MaskSingle(in mask, offset), ref y, offset);
        }
        else
        {
            Vector128<float> kept = Vector128.LoadUnsafe(in x, (nuint)offset) * Vector128.Create(scale);
            (kept & MaskBytes.Widen32(in mask, offset).AsSingle()).StoreUnsafe(ref y, (nuint)offset);
        }
    }
}
