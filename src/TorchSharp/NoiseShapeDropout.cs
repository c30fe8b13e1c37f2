using System;
using GeneratedDropout.TorchSharp.Noise;
using GeneratedDropout.TorchSharp.Tensors;

namespace GeneratedDropout.TorchSharp;

/// <summary>Dropout with any noise shape, as Keras's <c>Dropout(rate, noise_shape)</c> does.</summary>
public sealed class NoiseShapeDropout : DropoutModule
{
    /// <summary>Makes the module; its key comes from torch's default generator.</summary>
    /// <param name="noiseShape">For each axis <c>null</c>, a decision for each position; or 1, one shared along the axis; or the axis's extent.</param>
    /// <param name="p">The probability, in [0, 1], that what shares a decision is dropped.</param>
    public NoiseShapeDropout(int?[] noiseShape, double p = 0.5)
        : base(nameof(NoiseShapeDropout), new AxisNoise(noiseShape), p, DefaultGenerator.Key()) { }

    /// <summary>Makes the module with a key of its own.</summary>
    /// <param name="noiseShape">For each axis <c>null</c>, a decision for each position; or 1, one shared along the axis; or the axis's extent.</param>
    /// <param name="p">The probability, in [0, 1], that what shares a decision is dropped.</param>
    /// <param name="key">The key of its masks. Give each module another one, as with <see cref="DropoutKey.Fold"/>.</param>
    public NoiseShapeDropout(int?[] noiseShape, double p, DropoutKey key)
        : base(nameof(NoiseShapeDropout), new AxisNoise(noiseShape), p, new Lazy<DropoutKey>(key)) { }
}
