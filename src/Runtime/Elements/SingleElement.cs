using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleKeptEight(ref float x, ref float y, ref byte mask, nint offset, float scale)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<float> scaled = VectorAccess.Load256(ref x, offset) * Vector256.Create(scale);
            VectorAccess.Store(VectorAccess.Keep(scaled, ref mask, offset), ref y, offset);
            return;
        }

        Vector128<float> scales = Vector128.Create(scale);
        Vector128<uint> bits = Vector128.Create((uint)Unsafe.Add(ref mask, offset >> 3));
        Vector128<float> lower = Vector128.LoadUnsafe(ref x, (nuint)offset) * scales;
        Vector128<float> upper = Vector128.LoadUnsafe(ref x, (nuint)offset + 4) * scales;
        Keep(lower, bits, Vector128.Create(1u, 2, 4, 8)).StoreUnsafe(ref y, (nuint)offset);
        Keep(upper, bits, Vector128.Create(16u, 32, 64, 128)).StoreUnsafe(ref y, (nuint)offset + 4);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Keep(Vector128<float> value, Vector128<uint> bits, Vector128<uint> lanes) =>
        value & Vector128.Equals(bits & lanes, lanes).AsSingle();
}
