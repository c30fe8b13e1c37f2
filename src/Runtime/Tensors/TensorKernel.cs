using System;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GeneratedDropout.Elements;

namespace GeneratedDropout.Tensors;

/// <summary>Dropout of checked arguments: chooses between the dense and the strided way.</summary>
internal static class TensorKernel
{
    /// <param name="x">The first element of a row-major tensor.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="shape">The extents of the tensor; none is 0.</param>
    /// <param name="noiseShape">For each axis 1 or its extent.</param>
    /// <param name="rate">The rate.</param>
    /// <param name="key">The key of the mask.</param>
    public static void Run<T>(
        ref T x,
        ref T y,
        ReadOnlySpan<nint> shape,
        ReadOnlySpan<nint> noiseShape,
        double rate,
        DropoutKey key
    )
    {
        NoiseAxes axes = NoiseAxes.Merge(shape, noiseShape, stackalloc nint[NoiseAxes.MaxRank]);
        if (rate == 0)
        {
            Scaling.Copy(ref x, ref y, axes.Length);
        }
        else if (rate == 1)
        {
            Scaling.Clear(ref y, axes.Length);
        }
        else
        {
            TypedKernel.Run(ref x, ref y, axes, DropoutTask<T>.At(rate, key), isParallel: false);
        }
    }

    /// <param name="x">The input; not empty.</param>
    /// <param name="y">The output, of the same lengths.</param>
    /// <param name="noiseShape">For each axis 1 or its length.</param>
    /// <param name="rate">The rate.</param>
    /// <param name="key">The key of the mask.</param>
    public static void Run<T>(
        in ReadOnlyTensorSpan<T> x,
        in TensorSpan<T> y,
        ReadOnlySpan<nint> noiseShape,
        double rate,
        DropoutKey key
    )
    {
        if (x.IsDense && y.IsDense)
        {
            ref T source = ref Unsafe.AsRef(in TensorMarshal.GetReference(in x));
            Run(ref source, ref TensorMarshal.GetReference(in y), x.Lengths, noiseShape, rate, key);
        }
        else if (rate == 0)
        {
            x.CopyTo(in y);
        }
        else if (rate == 1)
        {
            y.Clear();
        }
        else
        {
            StridedKernel.Run(in x, in y, noiseShape, DropoutTask<T>.At(rate, key));
        }
    }
}
