using System;

namespace GeneratedDropout.Peers;

/// <summary>The kernels that meet the peers, declared as a user would.</summary>
internal static partial class Kernels
{
    [Dropout(0.1)]
    public static partial void Tenth(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.1)]
    public static partial void TenthInPlace(Span<float> x, DropoutKey key);

    [Dropout(0.5)]
    public static partial void Half(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.2)]
    [TensorShape("n", 128, 128)]
    [NoiseShape(null, null, 1)]
    public static partial void Channels1D(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.2)]
    [TensorShape("n", 128, 128)]
    [NoiseShape(null, null, 1)]
    public static partial void Channels1DInPlace(Span<float> x, DropoutKey key);

    [Dropout(0.5)]
    [TensorShape("n", 64, 32, 32)]
    [NoiseShape(null, null, 1, 1)]
    public static partial void Channels2D(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.5)]
    [TensorShape("n", 64, 32, 32)]
    [NoiseShape(null, null, 1, 1)]
    public static partial void Channels2DInPlace(Span<float> x, DropoutKey key);

    [Dropout(0.2)]
    [TensorShape("k", 128, 128)]
    [NoiseShape(null, 1, null)]
    public static partial void SharedSteps(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.2)]
    [TensorShape("k", 128, 128)]
    [NoiseShape(null, 1, null)]
    public static partial void SharedStepsInPlace(Span<float> x, DropoutKey key);
}
