using System;

namespace GeneratedDropout.Peers;

/// <summary>The same kernels, which several threads may share.</summary>
internal static partial class ParallelKernels
{
    [Dropout(0.1, Parallel = true)]
    public static partial void Tenth(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.1, Parallel = true)]
    public static partial void TenthInPlace(Span<float> x, DropoutKey key);

    [Dropout(0.5, Parallel = true)]
    public static partial void Half(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.2, Parallel = true)]
    [TensorShape("n", 128, 128)]
    [NoiseShape(null, null, 1)]
    public static partial void Channels1D(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.2, Parallel = true)]
    [TensorShape("n", 128, 128)]
    [NoiseShape(null, null, 1)]
    public static partial void Channels1DInPlace(Span<float> x, DropoutKey key);

    [Dropout(0.5, Parallel = true)]
    [TensorShape("n", 64, 32, 32)]
    [NoiseShape(null, null, 1, 1)]
    public static partial void Channels2D(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.5, Parallel = true)]
    [TensorShape("n", 64, 32, 32)]
    [NoiseShape(null, null, 1, 1)]
    public static partial void Channels2DInPlace(Span<float> x, DropoutKey key);

    [Dropout(0.2, Parallel = true)]
    [TensorShape("k", 128, 128)]
    [NoiseShape(null, 1, null)]
    public static partial void SharedSteps(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.2, Parallel = true)]
    [TensorShape("k", 128, 128)]
    [NoiseShape(null, 1, null)]
    public static partial void SharedStepsInPlace(Span<float> x, DropoutKey key);
}
