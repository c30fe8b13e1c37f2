using System;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using GeneratedDropout.Elements;
using GeneratedDropout.Masks;
using GeneratedDropout.Tensors;

namespace GeneratedDropout;

/// <summary>
/// Dropout for shapes that are known at run time only. Gives the same bits as a generated kernel of the same shape.
/// </summary>
/// <remarks>
/// Kept elements become <c>x · 1 / (1 − rate)</c>, dropped ones +0. Calling it on the gradient with the same key is the
/// backward pass. Rate 0 copies, rate 1 clears. Up to 64 axes nothing is allocated; on bad input nothing is written.
/// </remarks>
public static class GenericDropout
{
    /// <summary>Dropout over a row-major tensor.</summary>
    /// <typeparam name="T"><see cref="float"/>, <see cref="double"/> or <see cref="Half"/>.</typeparam>
    /// <param name="x">The input, as long as <paramref name="shape"/> says.</param>
    /// <param name="y">The output, as long; the input itself, or memory that it does not overlap.</param>
    /// <param name="shape">The extents of the tensor, the outermost axis first; each 0 or more.</param>
    /// <param name="noiseShape">For each axis 1, to share one decision along it, or its extent.</param>
    /// <param name="rate">The probability, in [0, 1], that an element is dropped.</param>
    /// <param name="key">The key of the mask.</param>
    /// <exception cref="ArgumentException">The lengths, the shapes or the overlap are not as said above.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is outside [0, 1] or NaN, or an extent is negative.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    /// <example>
    /// <code>
    /// // Keras's SpatialDropout1D over [batch, steps, channels]
    /// GenericDropout.Apply&lt;float&gt;(x, y, [8, 20, 64], [8, 1, 64], rate: 0.2, new DropoutKey(42));
    /// </code>
    /// </example>
    public static void Apply<T>(
        ReadOnlySpan<T> x,
        Span<T> y,
        ReadOnlySpan<nint> shape,
        ReadOnlySpan<nint> noiseShape,
        double rate,
        DropoutKey key
    )
    {
        Element<T>.CheckSupported();
        DropoutRate.Check(rate, nameof(rate));

        // Copies: what has been checked stays so, even where another thread writes to the caller's arrays.
        Span<nint> extents = shape.Length <= NoiseAxes.MaxRank ? stackalloc nint[shape.Length] : new nint[shape.Length];
        Span<nint> noise =
            noiseShape.Length <= NoiseAxes.MaxRank ? stackalloc nint[noiseShape.Length] : new nint[noiseShape.Length];
        shape.CopyTo(extents);
        noiseShape.CopyTo(noise);
        ApplyToCopies(x, y, extents, noise, rate, key);
    }

    private static void ApplyToCopies<T>(
        ReadOnlySpan<T> x,
        Span<T> y,
        ReadOnlySpan<nint> shape,
        ReadOnlySpan<nint> noiseShape,
        double rate,
        DropoutKey key
    )
    {
        nint length = TensorLayout.Product(shape, nameof(shape));
        CheckNoiseShape(shape, noiseShape);
        TensorLayout.CheckLength(x.Length, shape, length, nameof(x));
        TensorLayout.CheckLength(y.Length, shape, length, nameof(y));
        TensorLayout.CheckOverlap(x, y, nameof(y));
        if (length != 0)
        {
            ref T source = ref MemoryMarshal.GetReference(x);
            TensorKernel.Run(ref source, ref MemoryMarshal.GetReference(y), shape, noiseShape, rate, key);
        }
    }

    /// <summary>Dropout over tensor spans, dense or strided: a view gets the mask that its dense copy would get.</summary>
    /// <typeparam name="T"><see cref="float"/>, <see cref="double"/> or <see cref="Half"/>.</typeparam>
    /// <param name="x">The input.</param>
    /// <param name="y">
    /// The output, of the same lengths; the same view of the same memory, or memory apart from the input. A view of
    /// equal strides between the input's elements will do, such as the other half of every row; other views over the
    /// same range are refused.
    /// </param>
    /// <param name="noiseShape">For each axis 1, to share one decision along it, or its length.</param>
    /// <param name="rate">The probability, in [0, 1], that an element is dropped.</param>
    /// <param name="key">The key of the mask.</param>
    /// <exception cref="ArgumentException">The lengths, the strides, the noise shape or the overlap are not as said above.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is outside [0, 1] or NaN.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public static void Apply<T>(
        in ReadOnlyTensorSpan<T> x,
        in TensorSpan<T> y,
        ReadOnlySpan<nint> noiseShape,
        double rate,
        DropoutKey key
    )
    {
        Element<T>.CheckSupported();
        DropoutRate.Check(rate, nameof(rate));
        CheckNoiseShape(x.Lengths, noiseShape);
        TensorLayout.CheckTensors(in x, in y, nameof(y));
        if (x.FlattenedLength != 0)
        {
            TensorKernel.Run(in x, in y, noiseShape, rate, key);
        }
    }

    private static void CheckNoiseShape(ReadOnlySpan<nint> shape, ReadOnlySpan<nint> noiseShape)
    {
        if (noiseShape.Length != shape.Length)
        {
            throw new ArgumentException(
                $"The noise shape {TensorLayout.Format(noiseShape)} has {noiseShape.Length} entries; "
                    + $"expected {shape.Length}, as the shape {TensorLayout.Format(shape)} has.",
                nameof(noiseShape)
            );
        }

        for (int axis = 0; axis < shape.Length; axis++)
        {
            if (noiseShape[axis] != 1 && noiseShape[axis] != shape[axis])
            {
                string expected = shape[axis] == 1 ? "1" : $"1 or {shape[axis]}";
                throw new ArgumentException(
                    $"Entry {axis} of the noise shape {TensorLayout.Format(noiseShape)} is {noiseShape[axis]}; "
                        + $"expected {expected} for the shape {TensorLayout.Format(shape)}.",
                    nameof(noiseShape)
                );
            }
        }
    }
}
