using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Elements;
using GeneratedDropout.Masks;

namespace GeneratedDropout.Tensors;

/// <summary>
/// A tensor in parts, on several threads. Whether an element is kept depends on its index alone, so the bits are those of
/// one thread.
/// </summary>
internal static class TensorParts
{
    /// <summary>A part of fewer elements takes less time than to wake a thread.</summary>
    private const nint LeastPart = 64 * 1024;

    /// <summary>The fewest elements that make two parts.</summary>
    public const nint LeastLength = 2 * LeastPart;

    /// <summary>More parts than threads: one that is held up leaves its rest to the others.</summary>
    private const int PartsPerThread = 4;

    /// <summary>Runs on several threads, unless the tensor is small or there is one processor only.</summary>
    /// <returns><see langword="false"/> if nothing was done.</returns>
    public static unsafe bool TryRun<T, TStep>(ref T x, ref T y, NoiseAxes axes, DropoutTask<T> task, TStep step)
        where TStep : struct, IKernelStep<T>
    {
        // The outermost axis is cut; one with a decision for each element where a block of masks begins.
        bool isElementwise = axes.Rank == 1 && !axes.IsShared(0);
        nint unit = isElementwise ? MaskGenerator.MaxBlockLength : 1;
        nint units = (axes.Extent(0) + unit - 1) / unit;
        nint most = nint.Min(axes.Length / LeastPart, Environment.ProcessorCount * PartsPerThread);
        int parts = (int)nint.Min(most, units);
        if (parts < 2 || Environment.ProcessorCount < 2)
        {
            return false;
        }

        bool isStreamed = DenseKernel<T, TStep>.IsStreamed(in x, in y, axes);
        nint[] extents = new nint[axes.Rank];
        for (int axis = 0; axis < extents.Length; axis++)
        {
            extents[axis] = axes.Extent(axis);
        }

        bool isLastShared = axes.IsShared(axes.Rank - 1);
        nint stride = axes.Length / axes.Extent(0);
        nint noiseStride = axes.IsShared(0) ? 0 : axes.NoiseLength / axes.Extent(0);

        // Pinned until all threads are done: Parallel.For returns no sooner, whatever a part throws. Where the pool is busy,
        // this thread does all of it.
        fixed (byte* source = &Unsafe.As<T, byte>(ref x))
        fixed (byte* target = &Unsafe.As<T, byte>(ref y))
        {
            nint sourceAddress = (nint)source;
            nint targetAddress = (nint)target;
            Parallel.For(
                0,
                parts,
                part =>
                {
                    nint from = units * part / parts * unit;
                    nint to = nint.Min(units * (part + 1) / parts * unit, extents[0]);
                    Span<nint> own = stackalloc nint[extents.Length];
                    extents.CopyTo(own);
                    own[0] = to - from;
                    NoiseAxes ownAxes = NoiseAxes.OfMerged(own, isLastShared);
                    nint offset = from * stride * Unsafe.SizeOf<T>();
                    ref T ownX = ref Unsafe.AsRef<T>((void*)(sourceAddress + offset));
                    ref T ownY = ref Unsafe.AsRef<T>((void*)(targetAddress + offset));
                    nint noise = from * noiseStride;
                    if (isStreamed)
                    {
                        DenseKernel<T, TStep>.RunPart<StreamingStores>(ref ownX, ref ownY, ownAxes, noise, task, step);
                        Streaming.Finish();
                    }
                    else
                    {
                        DenseKernel<T, TStep>.RunPart<CachedStores>(ref ownX, ref ownY, ownAxes, noise, task, step);
                    }
                }
            );
        }

        return true;
    }
}
