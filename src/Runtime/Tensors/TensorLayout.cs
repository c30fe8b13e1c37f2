using System;
using System.Globalization;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GeneratedDropout.CompilerServices;

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
                    $"Extent {axis} of the shape is {extent}; expected 0 or more."
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

    /// <summary>The number of elements of a shape that has been checked.</summary>
    public static nint LengthOf(ReadOnlySpan<nint> shape)
    {
        nint length = 1;
        foreach (nint extent in shape)
        {
            length *= extent;
        }

        return length;
    }

    /// <summary>Checks a length against a shape in which at most one extent is unknown (−1), and fills that in.</summary>
    /// <exception cref="ArgumentException">The length does not fit.</exception>
    public static void Resolve(int length, Span<nint> shape, string name)
    {
        int unknown = shape.IndexOf(KernelContract.Unknown);
        if (unknown < 0)
        {
            CheckLength(length, shape, Product(shape, name), name);
            return;
        }

        shape[unknown] = 1;
        nint block = Product(shape, name);
        shape[unknown] = KernelContract.Unknown;
        bool fits = block == 0 ? length == 0 : length % block == 0;
        if (!fits)
        {
            string expected = block == 0 ? "0" : $"a multiple of {block}";
            throw new ArgumentException(
                $"The span has {length} elements; expected {expected}, as the shape {FormatExpected(shape)} says.",
                name
            );
        }

        shape[unknown] = block == 0 ? 0 : length / block;
    }

    /// <summary>Checks a given shape against one in which unknown extents are −1, and fills those in.</summary>
    /// <exception cref="ArgumentException">The rank or an extent differs.</exception>
    public static void Match(ReadOnlySpan<nint> given, Span<nint> shape, string name)
    {
        bool matches = given.Length == shape.Length;
        for (int axis = 0; matches && axis < shape.Length; axis++)
        {
            matches = given[axis] >= 0 && (shape[axis] == KernelContract.Unknown || shape[axis] == given[axis]);
        }

        if (!matches)
        {
            throw new ArgumentException($"The shape is {Format(given)}; expected {FormatExpected(shape)}.", name);
        }

        given.CopyTo(shape);
    }

    /// <exception cref="ArgumentOutOfRangeException">Always.</exception>
    public static void ThrowExtent(long extent, string name) =>
        throw new ArgumentOutOfRangeException(name, extent, $"The extent is {extent}; expected 0 to {nint.MaxValue}.");

    /// <exception cref="ArgumentException">The output is not as long as the input.</exception>
    public static void CheckSameLength(int xLength, int yLength, string name)
    {
        if (xLength != yLength)
        {
            throw new ArgumentException(
                $"The output has {yLength} elements; expected {xLength}, as the input has.",
                name
            );
        }
    }

    /// <exception cref="ArgumentException">The span is not as long as the shape says.</exception>
    public static void CheckLength(int length, ReadOnlySpan<nint> shape, nint expected, string name)
    {
        if (length != expected)
        {
            throw new ArgumentException(
                $"The span has {length} elements; expected {expected}, as the shape {FormatExpected(shape)} says.",
                name
            );
        }
    }

    /// <exception cref="ArgumentException">The spans share memory without being the same.</exception>
    public static void CheckOverlap<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, string name)
    {
        // In bytes: the spans may have been cast from others that are not a whole number of elements apart.
        nint distance = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(x), ref MemoryMarshal.GetReference(y));
        if (x.Overlaps(y) && distance != 0)
        {
            throw new ArgumentException(
                $"The output begins {distance} bytes after the input and overlaps it; "
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

        if (TensorOverlap.IsPartial(in x, in y))
        {
            throw new ArgumentException(
                "The output overlaps the input; expected the same view, or no element in common.",
                yName
            );
        }
    }

    /// <summary>Writes a shape as <c>[2, 3, 4]</c>.</summary>
    public static string Format(ReadOnlySpan<nint> shape) => $"[{string.Join(", ", shape.ToArray())}]";

    /// <summary>The same, with a question mark for what is unknown.</summary>
    private static string FormatExpected(ReadOnlySpan<nint> shape)
    {
        string[] entries = Array.ConvertAll(
            shape.ToArray(),
            extent => extent == KernelContract.Unknown ? "?" : extent.ToString(CultureInfo.CurrentCulture)
        );
        return $"[{string.Join(", ", entries)}]";
    }
}
