using System;
using System.ComponentModel;
using GeneratedDropout.Elements;
using GeneratedDropout.Tensors;

namespace GeneratedDropout.CompilerServices;

/// <summary>A kernel with decisions that elements share, where several threads may share its tensor.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KernelParts
{
    /// <summary>
    /// Runs over row-major memory; the bits are those of one thread. The arguments have been checked; the rate is neither 0 nor 1,
    /// and no extent is 0.
    /// </summary>
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="shape">The extents.</param>
    /// <param name="noiseShape">For each axis 1 or its extent.</param>
    /// <param name="rate">The rate.</param>
    /// <param name="key">The key of the mask.</param>
    /// <param name="extent">The extent of the kernel's outermost axis, into which several of the tensor's may be merged.</param>
    /// <param name="kernel">What happens to a part.</param>
    public static void Run<T, TKernel>(
        ref T x,
        ref T y,
        ReadOnlySpan<nint> shape,
        ReadOnlySpan<nint> noiseShape,
        double rate,
        DropoutKey key,
        nint extent,
        TKernel kernel
    )
        where TKernel : struct, IKernelPart<T>
    {
        if (TensorParts.MayBeWorthwhile(TensorLayout.LengthOf(shape)))
        {
            RunLarge(ref x, ref y, shape, noiseShape, rate, key, extent, kernel);
        }
        else
        {
            kernel.Run(ref x, ref y, extent, noise: 0);
        }
    }

    /// <summary>Apart from its caller, which costs small tensors less without room for axes.</summary>
    private static void RunLarge<T, TKernel>(
        ref T x,
        ref T y,
        ReadOnlySpan<nint> shape,
        ReadOnlySpan<nint> noiseShape,
        double rate,
        DropoutKey key,
        nint extent,
        TKernel kernel
    )
        where TKernel : struct, IKernelPart<T>
    {
        NoiseAxes axes = NoiseAxes.Merge(shape, noiseShape, stackalloc nint[NoiseAxes.MaxRank]);
        bool isParallel = TensorParts.AreWorthwhile(axes);
        bool isStreamed = Streaming.IsWorthwhile(in y, axes.Length);
        if (!isParallel && !isStreamed)
        {
            kernel.Run(ref x, ref y, extent, noise: 0);
        }
        else if (isStreamed || !TensorParts.CanCut(axes, extent))
        {
            TypedKernel.Run(ref x, ref y, axes, DropoutTask<T>.At(rate, key), isParallel);
        }
        else
        {
            TensorParts.Run<T, TKernel>(ref x, ref y, axes, extent, kernel);
        }
    }
}
