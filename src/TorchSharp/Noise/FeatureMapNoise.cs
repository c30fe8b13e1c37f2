using System;

namespace GeneratedDropout.TorchSharp.Noise;

/// <summary>torch's layout [batch, channels, ...]: all that one channel of one example holds falls together.</summary>
internal sealed class FeatureMapNoise(string expected, int minRank, int maxRank) : NoiseLayout
{
    public override string Expected => expected;

    public override bool Fits(ReadOnlySpan<long> shape) => shape.Length >= minRank && shape.Length <= maxRank;

    public override void Apply(
        ReadOnlySpan<float> x,
        Span<float> y,
        ReadOnlySpan<long> shape,
        double rate,
        DropoutKey key
    ) => Kernels.Rows(x, y, Count(shape[..2]), Count(shape[2..]), rate, key);

    public override void Apply(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<long> shape,
        double rate,
        DropoutKey key
    ) => Kernels.Rows(x, y, Count(shape[..2]), Count(shape[2..]), rate, key);
}
