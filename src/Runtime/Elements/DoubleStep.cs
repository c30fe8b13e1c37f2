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
            for (int i = 0; i < 32; i += 4)
            {
                TStores.Store(VectorAccess.ScaleKept(VectorAccess.Load256(ref x, i), scales, bits, i), ref y, i);
            }
        }
        else
        {
            KernelContract.ScaleKept(ref x, ref y, mask, scale);
        }
    }
}
