using System;

namespace GeneratedDropout.TorchSharp.Noise;

/// <summary>Which elements of a tensor fall together, and the kernel for it.</summary>
internal abstract class NoiseLayout
{
    /// <summary>The shapes it takes, for a message.</summary>
    public abstract string Expected { get; }

    /// <summary>Whether it takes a shape.</summary>
    public abstract bool Fits(ReadOnlySpan<long> shape);

    /// <summary>Dropout over a row-major tensor of a shape that fits.</summary>
    public abstract void Apply(
        ReadOnlySpan<float> x,
        Span<float> y,
        ReadOnlySpan<long> shape,
        double rate,
        DropoutKey key
    );

    /// <inheritdoc cref="Apply(ReadOnlySpan{float}, Span{float}, ReadOnlySpan{long}, double, DropoutKey)"/>
    public abstract void Apply(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<long> shape,
        double rate,
        DropoutKey key
    );

    /// <summary>The positions along some axes.</summary>
    protected static nint Count(ReadOnlySpan<long> axes)
    {
        nint count = 1;
        foreach (long extent in axes)
        {
            count *= (nint)extent;
        }

        return count;
    }
}
