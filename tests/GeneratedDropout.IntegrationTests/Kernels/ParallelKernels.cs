using System;
using System.Numerics.Tensors;

namespace GeneratedDropout.IntegrationTests.Kernels;

/// <summary>Kernels of <see cref="ParallelTests"/>: one for each kernel family, element type and kind of tensor.</summary>
internal static partial class ParallelKernels
{
    [Dropout(0.1, Parallel = true)]
    public static partial void Plain(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(Parallel = true)]
    public static partial void InPlace(Span<double> x, double rate, bool training, DropoutKey key);

    [Dropout(0.1, Parallel = true)]
    public static partial void Halves(ReadOnlySpan<Half> x, Span<Half> y, DropoutKey key);

    [Dropout(0.2, Parallel = true)]
    [TensorShape("batch", "steps", "channels")]
    [NoiseShape(null, 1, null)]
    public static partial void SpatialDropout1D(
        ReadOnlySpan<float> x,
        Span<float> y,
        int batch,
        int steps,
        int channels,
        DropoutKey key
    );

    [Dropout(0.5, Parallel = true)]
    [TensorShape(1100, 1000)]
    [NoiseShape(null, 1)]
    public static partial void Rows(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.5, Parallel = true)]
    [TensorRank(3)]
    [NoiseShape(null, 1, 1)]
    public static partial void Samples(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.5, Parallel = true)]
    [TensorShape(2, 1000)]
    public static partial void Few(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
}
