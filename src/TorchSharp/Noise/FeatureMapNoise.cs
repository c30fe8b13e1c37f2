using System;

namespace GeneratedDropout.TorchSharp.Noise;

/// <summary>
/// torch's layout, [batch, channels, ...] and perhaps [channels, ...]: all that a channel of an example holds falls
/// together.
/// </summary>
internal sealed class FeatureMapNoise(string expected, int batchedRank, bool takesUnbatched) : NoiseLayout
{
    public override string Expected => expected;

    public override bool Fits(ReadOnlySpan<long> shape) =>
        shape.Length == batchedRank || (takesUnbatched && shape.Length == batchedRank - 1);

    public override void Apply(
        ReadOnlySpan<float> x,
        Span<float> y,
        ReadOnlySpan<long> shape,
        double rate,
        DropoutKey key
    ) => Kernels.Rows(x, y, Maps(shape), MapSize(shape), rate, key);

    public override void Apply(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<long> shape,
        double rate,
        DropoutKey key
    ) => Kernels.Rows(x, y, Maps(shape), MapSize(shape), rate, key);

    private nint Maps(ReadOnlySpan<long> shape) => Count(shape[..(shape.Length - batchedRank + 2)]);

    private nint MapSize(ReadOnlySpan<long> shape) => Count(shape[(shape.Length - batchedRank + 2)..]);
}
