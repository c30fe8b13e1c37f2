using System;
using GeneratedDropout;

namespace Gallery;

/// <summary>What the pictures are taken of. Each method is a declaration; the generator writes its body.</summary>
public static partial class Kernels
{
    /// <summary>The rate of all kernels.</summary>
    public const double Rate = 0.2;

    // A sentence of 3 words with 4 channels: [steps, channels].

    [Dropout(Rate)]
    [TensorShape(3, 4)]
    [NoiseShape(3, 4)]
    public static partial void WordsPlain(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(Rate)]
    [TensorShape(3, 4)]
    [NoiseShape(1, 4)]
    public static partial void WordsShareChannels(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(Rate)]
    [TensorShape(3, 4)]
    [NoiseShape(3, 1)]
    public static partial void WordsFallWhole(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    // Sentences: [batch, steps, channels].

    [Dropout(Rate)]
    [TensorShape(3, 5, 8)]
    [NoiseShape(null, null, null)]
    public static partial void Dropout(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(Rate)]
    [TensorShape(3, 5, 8)]
    [NoiseShape(null, 1, null)]
    public static partial void SpatialDropout1D(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(Rate)]
    [TensorShape(3, 5, 8)]
    [NoiseShape(null, null, 1)]
    public static partial void WordDropout(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(Rate)]
    [TensorShape(6, 5, 4)]
    [NoiseShape(null, 1, 1)]
    public static partial void DropPath(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(Rate)]
    [TensorShape(3, 3, 20)]
    [NoiseShape(1, 1, null)]
    public static partial void BatchChannel(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    // Images and volumes.

    [Dropout(Rate)]
    [TensorShape(2, 3, 3, 4)]
    [NoiseShape(null, 1, 1, null)]
    public static partial void SpatialDropout2DChannelsLast(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(Rate)]
    [TensorShape(2, 4, 3, 3)]
    [NoiseShape(null, null, 1, 1)]
    public static partial void SpatialDropout2DChannelsFirst(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(Rate)]
    [TensorShape(2, 3, 3, 3, 4)]
    [NoiseShape(null, 1, 1, 1, null)]
    public static partial void SpatialDropout3D(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    // The same sentence of 20 words with 10 channels, with ever fewer coin flips.

    [Dropout(Rate)]
    [TensorShape(20, 10)]
    [NoiseShape(null, null)]
    public static partial void TwoHundredFlips(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(Rate)]
    [TensorShape(20, 10)]
    [NoiseShape(null, 1)]
    public static partial void TwentyFlips(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(Rate)]
    [TensorShape(20, 10)]
    [NoiseShape(1, null)]
    public static partial void TenFlips(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
}
