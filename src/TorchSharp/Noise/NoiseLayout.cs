using System;

namespace GeneratedDropout.TorchSharp.Noise;

/// <summary>Which elements of a tensor fall together, and the kernel for it.</summary>
internal abstract class NoiseLayout
{
    /// <summary>Says what is wrong with a shape, or returns null.</summary>
    public abstract string? WhyNot(ReadOnlySpan<long> shape);

    /// <summary>Dropout over a contiguous tensor.</summary>
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

    /// <summary>The number of elements of some axes.</summary>
    protected static nint Product(ReadOnlySpan<long> shape)
    {
        long product = 1;
        foreach (long extent in shape)
        {
            product *= extent;
        }

        return (nint)product;
    }
}
