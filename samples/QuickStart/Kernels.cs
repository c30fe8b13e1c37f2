using System;
using GeneratedDropout;

namespace QuickStart;

/// <summary>The kernels of this sample. Each method is a declaration; the generator writes its body.</summary>
public static partial class Kernels
{
    /// <summary>The rate of all kernels but <see cref="TwoByTwoByTwo"/>.</summary>
    public const double Rate = 0.2;

    /// <summary>Plain dropout: one coin flip per element.</summary>
    [Dropout(Rate)]
    public static partial void Dropout(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    /// <summary>SpatialDropout1D: one coin flip per channel of a sentence, shared by all of its words.</summary>
    [Dropout(Rate)]
    [TensorShape("batch", "steps", "channels")]
    [NoiseShape("batch", 1, "channels")]
    public static partial void SpatialDropout1D(
        ReadOnlySpan<float> x,
        Span<float> y,
        int batch,
        int steps,
        int channels,
        DropoutKey key
    );

    /// <summary>Word dropout: one coin flip per word, shared by all of its channels.</summary>
    [Dropout(Rate)]
    [TensorShape("steps", "channels")]
    [NoiseShape("steps", 1)]
    public static partial void WordDropout(
        ReadOnlySpan<float> x,
        Span<float> y,
        int steps,
        int channels,
        DropoutKey key
    );

    /// <summary>The [2,2,2] tensor whose two halves share their four coin flips.</summary>
    [Dropout(0.5)]
    [TensorShape(2, 2, 2)]
    [NoiseShape(1, 2, 2)]
    public static partial void TwoByTwoByTwo(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    /// <summary>SpatialDropout2D, channels first: one coin flip per feature map, as PyTorch lays images out.</summary>
    [Dropout(Rate)]
    [TensorShape("n", "c", "h", "w")]
    [NoiseShape("n", "c", 1, 1)]
    public static partial void SpatialDropout2DChannelsFirst(
        ReadOnlySpan<float> x,
        Span<float> y,
        int n,
        int c,
        int h,
        int w,
        DropoutKey key
    );

    /// <summary>SpatialDropout2D, channels last: one coin flip per feature map, as Keras lays images out.</summary>
    [Dropout(Rate)]
    [TensorShape("n", "h", "w", "c")]
    [NoiseShape("n", 1, 1, "c")]
    public static partial void SpatialDropout2DChannelsLast(
        ReadOnlySpan<float> x,
        Span<float> y,
        int n,
        int h,
        int w,
        int c,
        DropoutKey key
    );
}
