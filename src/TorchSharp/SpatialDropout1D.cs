using System;
using GeneratedDropout.TorchSharp.Noise;
using GeneratedDropout.TorchSharp.Tensors;

namespace GeneratedDropout.TorchSharp;

/// <summary>Drops whole channels of [batch, steps, channels], as Keras's <c>SpatialDropout1D</c> does.</summary>
public sealed class SpatialDropout1D : DropoutModule
{
    private static readonly NoiseLayout Noise = new ChannelNoise("[batch, steps, channels]", 3);

    /// <summary>Makes the module; its key comes from torch's default generator.</summary>
    /// <param name="p">The probability, in [0, 1], that a channel is dropped.</param>
    public SpatialDropout1D(double p = 0.5)
        : base(nameof(SpatialDropout1D), Noise, p, DefaultGenerator.Key()) { }

    /// <summary>Makes the module with a key of its own.</summary>
    /// <param name="p">The probability, in [0, 1], that a channel is dropped.</param>
    /// <param name="key">The key of its masks. Give each module another one, as with <see cref="DropoutKey.Fold"/>.</param>
    public SpatialDropout1D(double p, DropoutKey key)
        : base(nameof(SpatialDropout1D), Noise, p, new Lazy<DropoutKey>(key)) { }
}
