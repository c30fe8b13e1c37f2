using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary>32 <see cref="float"/> elements; what generated kernels do with a scale of their own.</summary>
internal readonly struct SingleStep(float scale) : IKernelStep<float>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Apply<TStores>(ref float x, ref float y, uint mask)
        where TStores : struct, IStores
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<uint> bits = Vector512.Create(mask);
            Vector512<float> scales = Vector512.Create(scale);
            Vector512<float> v0 = VectorAccess.ScaleKept(VectorAccess.Load512(ref x, 0), scales, bits, 0);
            Vector512<float> v1 = VectorAccess.ScaleKept(VectorAccess.Load512(ref x, 16), scales, bits, 16);
            TStores.Store(v0, ref y, 0);
            TStores.Store(v1, ref y, 16);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Vector256<uint> bits = Vector256.Create(mask);
            Vector256<float> scales = Vector256.Create(scale);
            Vector256<float> v0 = VectorAccess.ScaleKept(VectorAccess.Load256(ref x, 0), scales, bits, 0);
            Vector256<float> v1 = VectorAccess.ScaleKept(VectorAccess.Load256(ref x, 8), scales, bits, 8);
            Vector256<float> v2 = VectorAccess.ScaleKept(VectorAccess.Load256(ref x, 16), scales, bits, 16);
            Vector256<float> v3 = VectorAccess.ScaleKept(VectorAccess.Load256(ref x, 24), scales, bits, 24);
            TStores.Store(v0, ref y, 0);
            TStores.Store(v1, ref y, 8);
            TStores.Store(v2, ref y, 16);
            TStores.Store(v3, ref y, 24);
        }
        else
        {
            KernelContract.ScaleKept(ref x, ref y, mask, scale);
        }
    }
}
