using System;
using GeneratedDropout.TorchSharp.Noise;
using GeneratedDropout.TorchSharp.Tensors;

namespace GeneratedDropout.TorchSharp;

/// <summary>Drops whole channels of [batch, depth, rows, columns, channels], as Keras's <c>SpatialDropout3D</c> does.</summary>
public sealed class SpatialDropout3D : DropoutModule
{
    private static readonly NoiseLayout Noise = new ChannelNoise("[batch, depth, rows, columns, channels]", 5);

    /// <summary>Makes the module; its key comes from torch's default generator.</summary>
    /// <param name="p">The probability, in [0, 1], that a channel is dropped.</param>
    public SpatialDropout3D(double p = 0.5)
        : base(nameof(SpatialDropout3D), Noise, p, DefaultGenerator.Key()) { }

    /// <summary>Makes the module with a key of its own.</summary>
    /// <param name="p">The probability, in [0, 1], that a channel is dropped.</param>
    /// <param name="key">The key of its masks. Give each module another one, as with <see cref="DropoutKey.Fold"/>.</param>
    public SpatialDropout3D(double p, DropoutKey key)
        : base(nameof(SpatialDropout3D), Noise, p, new Lazy<DropoutKey>(key)) { }
}
