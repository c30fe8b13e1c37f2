using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary>32 <see cref="double"/> elements; what generated kernels do with a scale of their own.</summary>
internal readonly struct DoubleStep(double scale) : IKernelStep<double>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Apply<TStores>(ref double x, ref double y, uint mask)
        where TStores : struct, IStores
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<ulong> bits = Vector512.Create((ulong)mask);
            Vector512<double> scales = Vector512.Create(scale);
            for (int i = 0; i < 32; i += 8)
            {
                TStores.Store(VectorAccess.ScaleKept(VectorAccess.Load512(ref x, i), scales, bits, i), ref y, i);
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Vector256<ulong> bits = Vector256.Create((ulong)mask);
            Vector256<double> scales = Vector256.Create(scale);
            // Written out: with a place known to the JIT, the lanes' bits are a constant in memory.
            Vector256<double> v0 = VectorAccess.ScaleKept(VectorAccess.Load256(ref x, 0), scales, bits, 0);
            Vector256<double> v4 = VectorAccess.ScaleKept(VectorAccess.Load256(ref x, 4), scales, bits, 4);
            Vector256<double> v8 = VectorAccess.ScaleKept(VectorAccess.Load256(ref x, 8), scales, bits, 8);
            Vector256<double> v12 = VectorAccess.ScaleKept(VectorAccess.Load256(ref x, 12), scales, bits, 12);
            TStores.Store(v0, ref y, 0);
            TStores.Store(v4, ref y, 4);
            TStores.Store(v8, ref y, 8);
            TStores.Store(v12, ref y, 12);
            Vector256<double> v16 = VectorAccess.ScaleKept(VectorAccess.Load256(ref x, 16), scales, bits, 16);
            Vector256<double> v20 = VectorAccess.ScaleKept(VectorAccess.Load256(ref x, 20), scales, bits, 20);
            Vector256<double> v24 = VectorAccess.ScaleKept(VectorAccess.Load256(ref x, 24), scales, bits, 24);
            Vector256<double> v28 = VectorAccess.ScaleKept(VectorAccess.Load256(ref x, 28), scales, bits, 28);
            TStores.Store(v16, ref y, 16);
            TStores.Store(v20, ref y, 20);
            TStores.Store(v24, ref y, 24);
            TStores.Store(v28, ref y, 28);
        }
        else
        {
            KernelContract.ScaleKept(ref x, ref y, mask, scale);
        }
    }
}
