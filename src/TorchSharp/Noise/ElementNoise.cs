using System;

namespace GeneratedDropout.TorchSharp.Noise;

/// <summary>Each element falls by itself.</summary>
internal sealed class ElementNoise : NoiseLayout
{
    public override string Expected => "any shape";

    public override bool Fits(ReadOnlySpan<long> shape) => true;

    public override void Apply(
        ReadOnlySpan<float> x,
        Span<float> y,
        ReadOnlySpan<long> shape,
        double rate,
        DropoutKey key
    ) => Kernels.Elements(x, y, rate, key);

    public override void Apply(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<long> shape,
        double rate,
        DropoutKey key
    ) => Kernels.Elements(x, y, rate, key);
}
