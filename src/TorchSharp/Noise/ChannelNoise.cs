using System;

namespace GeneratedDropout.TorchSharp.Noise;

/// <summary>Keras's layout [batch, ..., channels]: all that one channel of one example holds falls together.</summary>
internal sealed class ChannelNoise(string expected, int rank) : NoiseLayout
{
    public override string Expected => expected;

    public override bool Fits(ReadOnlySpan<long> shape) => shape.Length == rank;

    public override void Apply(
        ReadOnlySpan<float> x,
        Span<float> y,
        ReadOnlySpan<long> shape,
        double rate,
        DropoutKey key
    ) => Kernels.Channels(x, y, (nint)shape[0], Count(shape[1..^1]), (nint)shape[^1], rate, key);

    public override void Apply(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<long> shape,
        double rate,
        DropoutKey key
    ) => Kernels.Channels(x, y, (nint)shape[0], Count(shape[1..^1]), (nint)shape[^1], rate, key);
}
