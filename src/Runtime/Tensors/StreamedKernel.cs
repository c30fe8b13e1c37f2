using System.Numerics;
using System.Runtime.CompilerServices;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Elements;

namespace GeneratedDropout.Tensors;

/// <summary>
/// Dropout over row-major memory whose result is larger than the caches, for noise shapes with shared axes: memory is the
/// limit, so the loops are as general as <see cref="DenseKernel"/>, and the results go past the caches.
/// </summary>
internal static class StreamedKernel
{
    /// <summary>Whether the result is streamed: it is large, and its runs are long enough.</summary>
    public static bool IsWorthwhile<T>(ref readonly T x, ref readonly T y, NoiseAxes axes)
    {
        nint run = axes.Extent(axes.Rank - 1);
        if (!axes.IsShared(axes.Rank - 1) && axes.Rank > 1)
        {
            run *= axes.Extent(axes.Rank - 2); // one row of masks after the other
        }

        return Streaming.IsWorthwhile(in x, in y, axes.Length) && run >= Streaming.LeastRunBytes / Unsafe.SizeOf<T>();
    }

    /// <summary>Runs as <see cref="DenseKernel.Run"/> does.</summary>
    public static unsafe void Run<T, TStep>(
        ref T x,
        ref T y,
        NoiseAxes axes,
        DropoutKey key,
        ulong threshold,
        TStep step
    )
        where TStep : struct, IKernelStep<T>
    {
        fixed (void* _ = &Unsafe.As<T, byte>(ref y))
        {
            RunPinned(ref x, ref y, axes, key, threshold, step);
            Streaming.Finish();
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunPinned<T, TStep>(
        ref T x,
        ref T y,
        NoiseAxes axes,
        DropoutKey key,
        ulong threshold,
        TStep step
    )
        where TStep : struct, IKernelStep<T>
    {
        RowMasks masks = new(key, threshold, axes.NoiseLength);
        int last = axes.Rank - 1;
        bool isLastShared = axes.IsShared(last);
        nint inner = axes.Extent(last);
        nint outer = last > 0 ? axes.Extent(last - 1) : 1;
        NoiseOdometer noise = new(axes, last - 1, stackalloc nint[2 * axes.Rank]);
        do
        {
            if (isLastShared)
            {
                SharedRows(ref x, ref y, ref masks, noise.Index, outer, inner, step);
            }
            else
            {
                ReusedRow(ref x, ref y, ref masks, noise.Index, outer, inner, step);
            }

            x = ref Unsafe.Add(ref x, outer * inner);
            y = ref Unsafe.Add(ref y, outer * inner);
        } while (noise.Advance());
    }

    /// <summary>One decision for each row.</summary>
    private static void SharedRows<T, TStep>(
        ref T x,
        ref T y,
        ref RowMasks masks,
        nint noiseIndex,
        nint rows,
        nint length,
        TStep step
    )
        where TStep : struct, IKernelStep<T>
    {
        // A group of rows at a time, first those that are kept. The processor foresees reads in order, not those after a gap.
        for (nint first = 0; first < rows; first += RowMasks.GroupCount)
        {
            nint count = nint.Min(RowMasks.GroupCount, rows - first);
            ulong kept = masks.Kept(noiseIndex + first, count);
            for (ulong left = kept; left != 0; left &= left - 1)
            {
                nint offset = (first + BitOperations.TrailingZeroCount(left)) * length;
                nint next = (first + BitOperations.TrailingZeroCount(left & (left - 1))) * length;
                ref T target = ref Unsafe.Add(ref y, offset);
                SteppedRun<StreamingStores>.Scale(
                    ref Unsafe.Add(ref x, offset),
                    ref target,
                    length,
                    ref Unsafe.Add(ref x, next),
                    step
                );
            }

            for (ulong left = RowMasks.Dropped(kept, count); left != 0; left &= left - 1)
            {
                nint offset = (first + BitOperations.TrailingZeroCount(left)) * length;
                Streaming.Clear(ref Unsafe.Add(ref y, offset), length);
            }
        }
    }

    /// <summary>A row of decisions for each of several rows; copies of a short one side by side make a long run.</summary>
    private static void ReusedRow<T, TStep>(
        ref T x,
        ref T y,
        ref RowMasks masks,
        nint noiseIndex,
        nint repeats,
        nint length,
        TStep step
    )
        where TStep : struct, IKernelStep<T>
    {
        nint total = repeats * length;
        nint copies = nint.Clamp(RowMasks.MaxCount / length, 1, repeats);
        for (nint start = 0; start < length; start += RowMasks.MaxCount)
        {
            nint count = nint.Min(RowMasks.MaxCount, length - start);
            ref byte mask = ref masks.Row(noiseIndex + start, count, copies);
            for (nint offset = start; offset < total; offset += length * copies)
            {
                nint run = nint.Min(count * copies, total - offset);
                SteppedRun<StreamingStores>.ScaleKept(
                    ref Unsafe.Add(ref x, offset),
                    ref Unsafe.Add(ref y, offset),
                    ref mask,
                    run,
                    step
                );
            }
        }
    }
}
