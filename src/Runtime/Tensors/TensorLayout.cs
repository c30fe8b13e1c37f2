using System;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GeneratedDropout.Tensors;

/// <summary>Checked shape arithmetic. Whatever does not fit is refused before anything is written.</summary>
internal static class TensorLayout
{
    /// <summary>The number of elements of a shape; an axis of extent 0 makes it 0, whatever the others are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An extent is negative.</exception>
    /// <exception cref="ArgumentException">The product overflows.</exception>
    public static nint Product(ReadOnlySpan<nint> shape, string name)
    {
        nint product = 1;
        bool overflows = false;
        bool isEmpty = false;
        for (int axis = 0; axis < shape.Length; axis++)
        {
            nint extent = shape[axis];
            if (extent < 0)
            {
                throw new ArgumentOutOfRangeException(
                    name,
                    $"Extent {axis} of the shape {Format(shape)} is negative; expected 0 or more."
                );
            }

            isEmpty |= extent == 0;
            overflows |= extent != 0 && product > nint.MaxValue / extent;
            product = unchecked(product * extent);
        }

        if (isEmpty)
        {
            return 0;
        }

        return overflows
            ? throw new ArgumentException(
                $"The shape {Format(shape)} has more than {nint.MaxValue} elements; expected at most that many.",
                name
            )
            : product;
    }

    /// <exception cref="ArgumentException">The span is not as long as the shape says.</exception>
    public static void CheckLength(int length, ReadOnlySpan<nint> shape, nint expected, string name)
    {
        if (length != expected)
        {
            throw new ArgumentException(
                $"The span has {length} elements; expected {expected}, as the shape {Format(shape)} says.",
                name
            );
        }
    }

    /// <exception cref="ArgumentException">The spans share memory without being the same.</exception>
    public static void CheckOverlap<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, string name)
    {
        if (x.Overlaps(y, out int offset) && offset != 0)
        {
            throw new ArgumentException(
                $"The output begins {offset} elements after the input and overlaps it; "
                    + "expected the same memory, or none in common.",
                name
            );
        }
    }

    /// <exception cref="ArgumentException">
    /// The lengths differ, the output writes one element twice, or it overlaps the input without being the same view.
    /// </exception>
    public static void CheckTensors<T>(in ReadOnlyTensorSpan<T> x, in TensorSpan<T> y, string yName)
    {
        if (!x.Lengths.SequenceEqual(y.Lengths))
        {
            throw new ArgumentException(
                $"The output has the shape {Format(y.Lengths)}; expected that of the input, {Format(x.Lengths)}.",
                yName
            );
        }

        if (x.Lengths.Contains(0))
        {
            return;
        }

        for (int axis = 0; axis < y.Rank; axis++)
        {
            if (y.Strides[axis] == 0 && y.Lengths[axis] > 1)
            {
                throw new ArgumentException(
                    $"Axis {axis} of the output has the extent {y.Lengths[axis]} and the stride 0, so its positions "
                        + "are one place in memory; expected an output with a place for each element.",
                    yName
                );
            }
        }

        if (Overlap(in x, in y))
        {
            throw new ArgumentException(
                "The output overlaps the input; expected the same view, or no element in common.",
                yName
            );
        }
    }

    /// <summary>Writes a shape as <c>[2, 3, 4]</c>.</summary>
    public static string Format(ReadOnlySpan<nint> shape) => $"[{string.Join(", ", shape.ToArray())}]";

    private static bool Overlap<T>(in ReadOnlyTensorSpan<T> x, in TensorSpan<T> y)
    {
        ref T first = ref Unsafe.AsRef(in TensorMarshal.GetReference(in x));
        ref T second = ref TensorMarshal.GetReference(in y);
        nint bytes = Unsafe.ByteOffset(ref first, ref second);
        nint size = Unsafe.SizeOf<T>();
        bool sameStrides = x.Strides.SequenceEqual(y.Strides);
        if (bytes == 0 && sameStrides)
        {
            return false; // in place
        }

        // Distances beyond both views, even of arrays that the garbage collector moves apart meanwhile, never meet.
        bool apart =
            bytes >= (LastOffset(x.Lengths, x.Strides) + 1) * size
            || bytes <= -(LastOffset(y.Lengths, y.Strides) + 1) * size;
        if (apart)
        {
            return false;
        }

        return bytes % size != 0 || !sameStrides || Meets(bytes / size, x.Lengths, x.Strides);
    }

    private static nint LastOffset(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides)
    {
        nint offset = 0;
        for (int axis = 0; axis < lengths.Length; axis++)
        {
            offset += (lengths[axis] - 1) * strides[axis];
        }

        return offset;
    }

    /// <summary>
    /// Whether two views of equal strides, one <paramref name="distance"/> elements after the other, share an element:
    /// whether the distance is a difference of two positions.
    /// </summary>
    /// <remarks>
    /// The widest stride left takes as many steps as fit, or one more; the narrower ones must make up the rest. So the
    /// left half of every row and the right half are told apart. Where strides interleave it may say yes for no.
    /// </remarks>
    private static bool Meets(nint distance, ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides)
    {
        int widest = -1;
        nint reach = 0;
        for (int axis = 0; axis < lengths.Length; axis++)
        {
            reach += (lengths[axis] - 1) * strides[axis];
            if (strides[axis] != 0 && lengths[axis] > 1 && (widest < 0 || strides[axis] > strides[widest]))
            {
                widest = axis;
            }
        }

        if (nint.Abs(distance) > reach)
        {
            return false;
        }

        if (widest < 0)
        {
            return distance == 0;
        }

        nint stride = strides[widest];
        nint narrower = reach - ((lengths[widest] - 1) * stride);
        if (narrower >= stride)
        {
            return true; // strides interleave: assume the worst
        }

        Span<nint> rest = lengths.Length <= 16 ? stackalloc nint[lengths.Length] : new nint[lengths.Length];
        lengths.CopyTo(rest);
        rest[widest] = 1;
        nint steps = distance / stride - (distance % stride < 0 ? 1 : 0);
        return (nint.Abs(steps) < lengths[widest] && Meets(distance - (steps * stride), rest, strides))
            || (nint.Abs(steps + 1) < lengths[widest] && Meets(distance - ((steps + 1) * stride), rest, strides));
    }
}
