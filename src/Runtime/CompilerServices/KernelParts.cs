using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using GeneratedDropout.Elements;
using GeneratedDropout.Tensors;

namespace GeneratedDropout.CompilerServices;

/// <summary>Runs a kernel with decisions that elements share, where several threads may share its tensor.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KernelParts
{
    /// <summary>
    /// Runs over row-major memory; the bits are those of one thread. What is too large for the caches, or has too few parts, is the
    /// Runtime's own work. The arguments have been checked; the rate is neither 0 nor 1, and no extent is 0.
    /// </summary>
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="shape">The extents.</param>
    /// <param name="noiseShape">For each axis 1 or its extent.</param>
    /// <param name="rate">The rate.</param>
    /// <param name="key">The key of the mask.</param>
    /// <param name="extent">The extent of the kernel's outermost axis, into which several of the tensor's may be merged.</param>
    /// <param name="kernel">Works on the whole, or on one part after the other.</param>
    [SkipLocalsInit] // room for axes, which small tensors do not use
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
        where TKernel : struct, IPartKernel<T>
    {
        nint length = TensorLayout.LengthOf(shape);
        if (!TensorParts.MayBeWorthwhile(length))
        {
            kernel.Run(ref x, ref y, extent, noise: 0);
            return;
        }

        NoiseAxes axes = NoiseAxes.Merge(shape, noiseShape, stackalloc nint[NoiseAxes.MaxRank]);
        bool isParallel = TensorParts.AreWorthwhile(axes);
        bool isStreamed = Streaming.IsWorthwhile(in y, length);
        if (isStreamed || (isParallel && !TensorParts.CanCut(axes, extent)))
        {
            TypedKernel.Run(ref x, ref y, axes, DropoutTask<T>.At(rate, key), isParallel);
        }
        else if (isParallel)
        {
            TensorParts.Run(ref x, ref y, axes, extent, kernel);
        }
        else
        {
            kernel.Run(ref x, ref y, extent, noise: 0);
        }
    }
}
