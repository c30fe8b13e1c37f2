using System;

namespace GeneratedDropout.IntegrationTests.Kernels;

/// <summary>Kernels of <see cref="LargeTensorTests"/>, each with its twin in place.</summary>
internal static partial class LargeKernels
{
    [Dropout(0.1)]
    public static partial void Plain(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.1)]
    public static partial void InPlace(Span<float> x, DropoutKey key);

#pragma warning disable GDO401 // one decision for all is meant
    [Dropout(0.1)]
    [TensorRank(1)]
    [NoiseShape(1)]
    public static partial void All(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorRank(1)]
    [NoiseShape(1)]
    public static partial void AllInPlace(Span<float> x, DropoutKey key);
#pragma warning restore GDO401

    [Dropout(0.5)]
    [TensorShape("n", 1024)]
    [NoiseShape("n", 1)]
    public static partial void ChannelsFirst(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.5)]
    [TensorShape("n", 1024)]
    [NoiseShape("n", 1)]
    public static partial void ChannelsFirstInPlace(Span<float> x, DropoutKey key);

    [Dropout(0.2)]
    [TensorShape("batch", "steps", "channels")]
    [NoiseShape("batch", 1, "channels")]
    public static partial void Spatial1D(
        ReadOnlySpan<float> x,
        Span<float> y,
        int batch,
        int steps,
        int channels,
        DropoutKey key
    );

    [Dropout(0.2)]
    [TensorShape("batch", "steps", "channels")]
    [NoiseShape("batch", 1, "channels")]
    public static partial void Spatial1DInPlace(Span<float> x, int batch, int steps, int channels, DropoutKey key);
}
