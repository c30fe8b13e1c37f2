using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Elements;

namespace GeneratedDropout.Tensors;

/// <summary>Dropout over row-major memory, for any noise shape: what a generated kernel does, decided at run time.</summary>
internal static class DenseKernel
{
    /// <summary>Runs over the merged axes: loops around rows that share a decision, or around rows that share masks.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<T>(ref readonly T x, ref T y, NoiseAxes axes, DropoutKey key, ulong threshold, T scale)
    {
        bool isElementwise = axes.Rank == 1 && !axes.IsShared(0);
        if (isElementwise || StreamedKernel.IsWorthwhile(in x, in y, axes))
        {
            SteppedKernel.Run(ref Unsafe.AsRef(in x), ref y, axes, key, threshold, scale);
            return;
        }

        RowMasks masks = new(key, threshold, axes.NoiseLength);
        int last = axes.Rank - 1;
        bool isLastShared = axes.IsShared(last);
        nint inner = axes.Extent(last);
        nint outer = last > 0 ? axes.Extent(last - 1) : 1;
        NoiseOdometer noise = new(axes, last - 1, stackalloc nint[2 * axes.Rank]);
        ref T source = ref Unsafe.AsRef(in x);
        do
        {
            if (isLastShared)
            {
                SharedRows<T>(ref source, ref y, ref masks, noise.Index, outer, inner, scale);
            }
            else
            {
                ReusedRow<T>(ref source, ref y, ref masks, noise.Index, outer, inner, scale);
            }

            source = ref Unsafe.Add(ref source, outer * inner);
            y = ref Unsafe.Add(ref y, outer * inner);
        } while (noise.Advance());
    }

    /// <summary>One decision for each row: a kept row is scaled, a dropped one cleared without being read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SharedRows<T>(
        ref T x,
        ref T y,
        ref RowMasks masks,
        nint noiseIndex,
        nint rows,
        nint length,
        T scale
    )
    {
        // A group of rows at a time, first those that are kept: the processor could not foresee a change of mind at each row.
        for (nint first = 0; first < rows; first += RowMasks.GroupCount)
        {
            nint count = nint.Min(RowMasks.GroupCount, rows - first);
            ulong kept = masks.Kept(noiseIndex + first, count);
            for (ulong left = kept; left != 0; left &= left - 1)
            {
                nint offset = (first + BitOperations.TrailingZeroCount(left)) * length;
                Scaling.Scale(ref Unsafe.Add(ref x, offset), ref Unsafe.Add(ref y, offset), length, scale);
            }

            for (ulong left = RowMasks.Dropped(kept, count); left != 0; left &= left - 1)
            {
                nint offset = (first + BitOperations.TrailingZeroCount(left)) * length;
                Scaling.Clear(ref Unsafe.Add(ref y, offset), length);
            }
        }
    }

    /// <summary>A row of decisions, drawn once and applied to each of the rows that share it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReusedRow<T>(
        ref T x,
        ref T y,
        ref RowMasks masks,
        nint noiseIndex,
        nint repeats,
        nint length,
        T scale
    )
    {
        nint total = repeats * length;
        nint copies = RowMasks.Copies(length, repeats);
        for (nint start = 0; start < length; start += RowMasks.MaxCount)
        {
            nint count = nint.Min(RowMasks.MaxCount, length - start);
            ref byte mask = ref masks.Row(noiseIndex + start, count, copies);
            for (nint offset = start; offset < total; offset += length * copies)
            {
                Scaling.ScaleKept(
                    ref Unsafe.Add(ref x, offset),
                    ref Unsafe.Add(ref y, offset),
                    ref mask,
                    nint.Min(count * copies, total - offset),
                    scale
                );
            }
        }
    }
}
