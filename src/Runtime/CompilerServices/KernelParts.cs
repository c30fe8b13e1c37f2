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
    /// <summary>Whether so many elements may be worth several threads: for fewer, a kernel does without what follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayBeWorthwhile(nint length) => TensorParts.MayBeWorthwhile(length);

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
    /// <param name="worker">Works on the whole, or on one part after the other.</param>
    public static void Run<T, TWorker>(
        ref T x,
        ref T y,
        ReadOnlySpan<nint> shape,
        ReadOnlySpan<nint> noiseShape,
        double rate,
        DropoutKey key,
        nint extent,
        TWorker worker
    )
        where TWorker : struct, IPartWorker<T>
    {
        NoiseAxes axes = NoiseAxes.Merge(shape, noiseShape, stackalloc nint[NoiseAxes.MaxRank]);
        bool isParallel = TensorParts.AreWorthwhile(axes);
        bool isStreamed = Streaming.IsWorthwhile(in y, axes.Length);
        if (isStreamed || (isParallel && !TensorParts.CanCut(axes, extent)))
        {
            TypedKernel.Run(ref x, ref y, axes, DropoutTask<T>.At(rate, key), isParallel);
        }
        else if (isParallel)
        {
            TensorParts.Run(ref x, ref y, axes, extent, worker);
        }
        else
        {
            worker.Run(ref x, ref y, extent, noise: 0);
        }
    }
}
