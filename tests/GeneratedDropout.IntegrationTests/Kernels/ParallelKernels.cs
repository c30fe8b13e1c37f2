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

    [Dropout(Parallel = true)]
    [TensorShape("batch", 80, 64)]
    [NoiseShape(null, 1, null)]
    public static partial void Registers(ReadOnlySpan<double> x, Span<double> y, double rate, DropoutKey key);

    [Dropout(0.3, Parallel = true)]
    [TensorShape("steps", "batch", 40)]
    [NoiseShape(1, null, null)]
    public static partial void TimeMajor(Span<float> x, int batch, DropoutKey key);

    [Dropout(0.25, Parallel = true)]
    [TensorShape("a", "b", "c", "d", 20)]
    [NoiseShape(null, 1, null, 1, null)]
    public static partial void Alternating(
        ReadOnlySpan<float> x,
        Span<float> y,
        int a,
        int b,
        int c,
        int d,
        DropoutKey key
    );

    [Dropout(0.1, Parallel = true)]
    [TensorShape("height", "width", 3)]
    [NoiseShape(null, null, 1)]
    public static partial void Pixels(ReadOnlySpan<float> x, Span<float> y, int width, DropoutKey key);

    [Dropout(0.1, Parallel = true)]
    [TensorShape("rows", "length")]
    [NoiseShape(null, 1)]
    public static partial void AnyRows(ReadOnlySpan<float> x, Span<float> y, int length, DropoutKey key);

    [Dropout(0.4, Parallel = true)]
    [TensorShape("n", 16, 12, 12)]
    [NoiseShape(null, null, 1, 1)]
    public static partial void HalfChannels(ReadOnlySpan<Half> x, Span<Half> y, DropoutKey key);

#pragma warning disable GDO401 // one decision for all is what is tested
    [Dropout(0.5, Parallel = true)]
    [TensorRank(1)]
    [NoiseShape(1)]
    public static partial void OneDecision(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
#pragma warning restore GDO401

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
