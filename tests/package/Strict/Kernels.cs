using System;
using System.Numerics.Tensors;
using GeneratedDropout;

namespace Strict;

/// <summary>Kernels of each element type and each family of loops.</summary>
internal static partial class Kernels
{
    [Dropout(0.2)]
    internal static partial void Elementwise(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.2)]
    [TensorShape("batch", "steps", "channels")]
    [NoiseShape("batch", 1, "channels")]
    internal static partial void ReusedRow(
        ReadOnlySpan<double> x,
        Span<double> y,
        int batch,
        int steps,
        int channels,
        DropoutKey key
    );

    [Dropout]
    [TensorRank(3)]
    [NoiseShape(null, null, 1)]
    internal static partial void SharedRow(
        in ReadOnlyTensorSpan<Half> x,
        in TensorSpan<Half> y,
        double rate,
        bool training,
        DropoutKey key
    );
}
