using System;

namespace GeneratedDropout.Benchmarks;

/// <summary>The kernels that are measured, declared as a user would.</summary>
internal static partial class Kernels
{
    [Dropout(0.1)]
    public static partial void Tenth(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout]
    public static partial void RunTimeRate(ReadOnlySpan<float> x, Span<float> y, double rate, DropoutKey key);

    [Dropout(0.5)]
    public static partial void Even(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.1)]
    public static partial void InPlace(Span<float> x, DropoutKey key);

    [Dropout(0.1)]
    public static partial void TenthOfDoubles(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    public static partial void TenthOfHalves(ReadOnlySpan<Half> x, Span<Half> y, DropoutKey key);

    [Dropout(0.2)]
    [TensorShape("batch", 128, 128)]
    [NoiseShape(null, 1, null)]
    public static partial void Spatial1D(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.2)]
    [TensorShape("batch", "steps", "channels")]
    [NoiseShape("batch", 1, "channels")]
    public static partial void Spatial1DRunTime(
        ReadOnlySpan<float> x,
        Span<float> y,
        int batch,
        int steps,
        int channels,
        DropoutKey key
    );

    [Dropout(0.5)]
    [TensorShape("n", 64, 32, 32)]
    [NoiseShape(null, null, 1, 1)]
    public static partial void Spatial2DChannelsFirst(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.5)]
    [TensorShape("n", 32, 32, 3)]
    [NoiseShape(null, 1, 1, null)]
    public static partial void Spatial2DChannelsLast(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("n", 32, 32, 3)]
    [NoiseShape(null, null, null, 1)]
    public static partial void Pixels(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
}
