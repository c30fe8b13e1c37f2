using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary>Eight <see cref="float"/> elements at a time.</summary>
internal static class SingleElement
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleEight(ref float x, ref float y, nint offset, float scale)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            VectorAccess.Store(VectorAccess.Load256(ref x, offset) * Vector256.Create(scale), ref y, offset);
            return;
        }

        Vector128<float> scales = Vector128.Create(scale);
        Vector128<float> lower = Vector128.LoadUnsafe(ref x, (nuint)offset) * scales;
        Vector128<float> upper = Vector128.LoadUnsafe(ref x, (nuint)offset + 4) * scales;
        lower.StoreUnsafe(ref y, (nuint)offset);
        upper.StoreUnsafe(ref y, (nuint)offset + 4);
    }

    /// <summary>Scales what the mask keeps and writes +0 over the rest.</summary>
    /// <param name="x">The first of the eight.</param>
    /// <param name="y">Where it goes.</param>
    /// <param name="mask">Masks of up to 32 elements.</param>
    /// <param name="place">Which of them come first: 0, 8, 16 or 24.</param>
    /// <param name="scale">The factor.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleKeptEight(ref float x, ref float y, uint mask, int place, float scale)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<float> value = VectorAccess.Load256(ref x, 0);
            value = VectorAccess.ScaleKept(value, Vector256.Create(scale), Vector256.Create(mask), place);
            VectorAccess.Store(value, ref y, 0);
            return;
        }

        Vector128<float> scales = Vector128.Create(scale);
        Vector128<uint> bits = Vector128.Create(mask);
        Vector128<float> lower = Vector128.LoadUnsafe(ref x) * scales;
        Vector128<float> upper = Vector128.LoadUnsafe(ref x, 4) * scales;
        Keep(lower, bits, Vector128.Create(1u, 2, 4, 8) << place).StoreUnsafe(ref y);
        Keep(upper, bits, Vector128.Create(16u, 32, 64, 128) << place).StoreUnsafe(ref y, 4);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Keep(Vector128<float> value, Vector128<uint> bits, Vector128<uint> lanes)
    {
        Vector128<uint> kept = AdvSimd.IsSupported
            ? AdvSimd.CompareTest(bits, lanes)
            : Vector128.Equals(bits & lanes, lanes);
        return value & kept.AsSingle();
    }
}
