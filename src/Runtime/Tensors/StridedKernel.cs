using System;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Elements;

namespace GeneratedDropout.Tensors;

/// <summary>
/// Dropout over views that are not row-major: sliced, permuted or broadcast. The noise index is that of the logical
/// position, so a view gets the mask that its dense copy would get.
/// </summary>
internal static class StridedKernel
{
    /// <param name="x">The input; not empty.</param>
    /// <param name="y">The output, of the same lengths.</param>
    /// <param name="noiseShape">For each axis 1 or its length.</param>
    /// <param name="task">The mask, and the factor of the kept elements.</param>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<T>(
        in ReadOnlyTensorSpan<T> x,
        in TensorSpan<T> y,
        ReadOnlySpan<nint> noiseShape,
        DropoutTask<T> task
    )
    {
        Span<Axis> axes = stackalloc Axis[NoiseAxes.MaxRank];
        int first = axes.Length;
        nint noiseLength = 1;
        for (int i = x.Rank - 1; i >= 0; i--)
        {
            if (x.Lengths[i] == 1)
            {
                continue;
            }

            Axis axis = new(x.Lengths[i], x.Strides[i], y.Strides[i], noiseShape[i] == 1 ? 0 : noiseLength);
            noiseLength *= noiseShape[i];
            if (first < axes.Length && axis.Continues(axes[first]))
            {
                axes[first] = axes[first] with { Extent = axes[first].Extent * axis.Extent };
            }
            else
            {
                axes[--first] = axis;
            }
        }

        if (first == axes.Length)
        {
            axes[--first] = new Axis(1, 1, 1, 1); // a single element
        }

        RowMasks masks = new(task.Key, task.Threshold, noiseLength);
        Visit<T>(
            ref Unsafe.AsRef(in TensorMarshal.GetReference(in x)),
            ref TensorMarshal.GetReference(in y),
            axes[first..],
            0,
            ref masks,
            task.Scale
        );
    }

    /// <summary>One axis: how many positions, and how far each lies from the last in x, in y and in the noise shape.</summary>
    private readonly record struct Axis(nint Extent, nint Input, nint Output, nint Noise)
    {
        /// <summary>Whether a step along this axis goes on where the inner axis ends.</summary>
        public bool Continues(Axis inner) =>
            Input == inner.Extent * inner.Input
            && Output == inner.Extent * inner.Output
            && Noise == inner.Extent * inner.Noise;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Visit<T>(
        ref T x,
        ref T y,
        ReadOnlySpan<Axis> axes,
        nint noiseIndex,
        ref RowMasks masks,
        T scale
    )
    {
        Axis axis = axes[0];
        if (axes.Length == 1)
        {
            Row<T>(ref x, ref y, axis, noiseIndex, ref masks, scale);
            return;
        }

        for (nint i = 0; i < axis.Extent; i++)
        {
            Visit<T>(
                ref Unsafe.Add(ref x, i * axis.Input),
                ref Unsafe.Add(ref y, i * axis.Output),
                axes[1..],
                noiseIndex + (i * axis.Noise),
                ref masks,
                scale
            );
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Row<T>(ref T x, ref T y, Axis axis, nint noiseIndex, ref RowMasks masks, T scale)
    {
        bool isContiguous = axis.Extent == 1 || (axis.Input == 1 && axis.Output == 1);
        if (axis.Noise == 0)
        {
            bool isKept = masks.IsKept(noiseIndex);
            if (!isContiguous)
            {
                for (nint i = 0; i < axis.Extent; i++)
                {
                    T value = Unsafe.Add(ref x, i * axis.Input);
                    Unsafe.Add(ref y, i * axis.Output) = isKept ? Element<T>.Scale(value, scale) : default!;
                }
            }
            else if (isKept)
            {
                Scaling.Scale<T>(ref x, ref y, axis.Extent, scale);
            }
            else
            {
                Scaling.Clear(ref y, axis.Extent);
            }

            return;
        }

        for (nint start = 0; start < axis.Extent; start += RowMasks.MaxCount)
        {
            nint count = nint.Min(RowMasks.MaxCount, axis.Extent - start);
            ref byte mask = ref masks.Row(noiseIndex + start, count, 1);
            ref T source = ref Unsafe.Add(ref x, start * axis.Input);
            ref T destination = ref Unsafe.Add(ref y, start * axis.Output);
            if (isContiguous)
            {
                Scaling.ScaleKept<T>(ref source, ref destination, ref mask, count, scale);
                continue;
            }

            for (nint i = 0; i < count; i++)
            {
                T value = Unsafe.Add(ref source, i * axis.Input);
                bool isKept = VectorAccess.IsKept(ref mask, i);
                Unsafe.Add(ref destination, i * axis.Output) = isKept ? Element<T>.Scale(value, scale) : default!;
            }
        }
    }
}
