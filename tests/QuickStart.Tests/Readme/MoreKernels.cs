using System;
using System.Numerics.Tensors;
using GeneratedDropout;

namespace Readme;

public static partial class MoreKernels
{
    // Every element by itself. Half, float or double; 'in place' is one Span.
    [Dropout(0.5)]
    public static partial void Plain(Span<Half> x, DropoutKey key);

    // Extents that are known at run time have names. The parameters of those names give them.
    [Dropout(0.1)]
    [TensorShape("steps", "channels")]
    [NoiseShape("steps", 1)]
    public static partial void WordDropout(Span<float> x, int steps, int channels, DropoutKey key);

    // Tensor spans (using System.Numerics.Tensors) bring their extents along. Slices and permuted views will do.
    [Dropout(0.2)]
    [TensorRank(4)]
    [NoiseShape(null, 1, 1, null)]
    public static partial void SpatialDropout2D(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    // The rate comes at run time. Without training the method copies.
    [Dropout]
    public static partial void Scheduled(
        ReadOnlySpan<double> x,
        Span<double> y,
        double rate,
        bool training,
        DropoutKey key
    );

    // Threads of the pool share a large tensor. The bits are those of one thread.
    [Dropout(0.1, Parallel = true)]
    public static partial void Shared(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
}
