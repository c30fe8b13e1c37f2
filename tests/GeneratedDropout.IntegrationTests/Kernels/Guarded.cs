using System;
using System.Numerics.Tensors;

namespace GeneratedDropout.IntegrationTests.Kernels;

/// <summary>Parameters under names of the user's own, which the exceptions must give.</summary>
internal static partial class Guarded
{
    [Dropout(0.5)]
    public static partial void Open(ReadOnlySpan<float> input, Span<float> @out, DropoutKey key);

    [Dropout(0.5)]
    [TensorShape("rows", 4)]
    [NoiseShape("rows", 1)]
    public static partial void Named(ReadOnlySpan<float> @in, Span<float> result, int rows, DropoutKey key);

    [Dropout]
    [TensorShape("batch", "steps", "channels")]
    [NoiseShape("batch", 1, "channels")]
    public static partial void Wide(
        ReadOnlySpan<float> input,
        Span<float> output,
        long batch,
        nint steps,
        int channels,
        double rate,
        DropoutKey key
    );

    [Dropout(0.5)]
    [TensorShape("rows", 4)]
    [NoiseShape(1, 4)]
    public static partial void Inferred(ReadOnlySpan<float> given, Span<float> wanted, DropoutKey key);

    [Dropout(0.5)]
    [TensorShape("batch", 3, "channels")]
    [NoiseShape(null, 1, null)]
    public static partial void Shaped(
        ReadOnlySpan<float> source,
        Span<float> target,
        ReadOnlySpan<nint> shape,
        DropoutKey key
    );

    [Dropout(0.5)]
    [TensorShape("rows", 4)]
    [NoiseShape(1, 4)]
    public static partial void InPlace(Span<float> @ref, int rows, DropoutKey key);

    [Dropout]
    [TensorShape("rows", 4)]
    [NoiseShape("rows", 1)]
    public static partial void Tensors(
        in ReadOnlyTensorSpan<float> @in,
        in TensorSpan<float> @out,
        float rate,
        DropoutKey key
    );

    [Dropout(0.5)]
    [TensorRank(2)]
    [NoiseShape(1, null)]
    public static partial void InPlaceTensor(in TensorSpan<float> data, DropoutKey key);

    [Dropout(0)]
    public static partial void Never(ReadOnlySpan<float> source, Span<float> target, DropoutKey key);

    [Dropout(1)]
    public static partial void Always(ReadOnlySpan<float> source, Span<float> target, DropoutKey key);

    [Dropout(0.5)]
    public static partial void Training(ReadOnlySpan<float> source, Span<float> target, bool training, DropoutKey key);

    // More elements than an int counts.

    [Dropout(0.5)]
    [TensorShape(65536, 65536, 3)]
    [NoiseShape(1, null, 1)]
    public static partial void Huge(in ReadOnlyTensorSpan<float> wide, in TensorSpan<float> @out, DropoutKey key);

    [Dropout]
    [TensorShape("n", 65536, 16384)]
    [NoiseShape(null, 1, null)]
    public static partial void HugeRows(ReadOnlySpan<Half> long_, Span<Half> result, double rate, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(2, "n", 65536, 65536)]
    [NoiseShape(1, null, null, null)]
    public static partial void HugeReused(in TensorSpan<double> data, DropoutKey key);
}
