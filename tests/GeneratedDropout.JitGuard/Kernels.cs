using System;

namespace GeneratedDropout.JitGuard;

/// <summary>One kernel of each form that has machine code of its own.</summary>
internal static partial class Kernels
{
    [Dropout(0.1)]
    public static partial void Tenth(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout]
    public static partial void AtRate(ReadOnlySpan<float> x, Span<float> y, double rate, DropoutKey key);

    [Dropout(0.5)]
    public static partial void Even(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.1)]
    public static partial void InPlace(Span<float> x, DropoutKey key);

    [Dropout(0.1)]
    public static partial void Doubles(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    public static partial void Halves(ReadOnlySpan<Half> x, Span<Half> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(2000)]
    public static partial void Few(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.2)]
    [TensorShape("batch", 128, 128)]
    [NoiseShape(null, 1, null)]
    public static partial void Spatial1D(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.2)]
    [TensorShape("batch", "steps", "channels")]
    [NoiseShape("batch", 1, "channels")]
    public static partial void Spatial1DAtSize(
        ReadOnlySpan<float> x,
        Span<float> y,
        int batch,
        int steps,
        int channels,
        DropoutKey key
    );

    [Dropout(0.2)]
    [TensorShape("batch", 128, 128)]
    [NoiseShape(null, 1, null)]
    public static partial void Spatial1DOfDoubles(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.2)]
    [TensorShape("batch", 128, 128)]
    [NoiseShape(null, 1, null)]
    public static partial void Spatial1DOfHalves(ReadOnlySpan<Half> x, Span<Half> y, DropoutKey key);

    [Dropout(0.5)]
    [TensorShape("n", 64, 32, 32)]
    [NoiseShape(null, null, 1, 1)]
    public static partial void ChannelsFirst(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.5)]
    [TensorShape("n", 32, 32, 3)]
    [NoiseShape(null, 1, 1, null)]
    public static partial void ChannelsLast(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("n", 32, 32, 3)]
    [NoiseShape(null, null, null, 1)]
    public static partial void Pixels(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
}
