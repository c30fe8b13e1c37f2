using GeneratedDropout.TorchSharp.Noise;

namespace GeneratedDropout.TorchSharp;

/// <summary>Drops channels of [batch, depth, rows, columns, channels], as Keras's <c>SpatialDropout3D</c> does.</summary>
/// <remarks>A channel of an example falls at all its places.</remarks>
public sealed class SpatialDropout3D : DropoutModule
{
    private static readonly NoiseLayout Noise = new ChannelNoise("[batch, depth, rows, columns, channels]", 5);

    /// <summary>Makes a module whose key comes from torch's default generator.</summary>
    /// <param name="p">The probability, in [0, 1], that a channel is dropped.</param>
    public SpatialDropout3D(double p = 0.5)
        : base(nameof(SpatialDropout3D), Noise, p, key: null) { }

    /// <summary>Makes a module whose masks are those of a key.</summary>
    /// <param name="p">The probability, in [0, 1], that a channel is dropped.</param>
    /// <param name="key">The key. Each module of a model needs one of its own: fold a number into it.</param>
    public SpatialDropout3D(double p, DropoutKey key)
        : base(nameof(SpatialDropout3D), Noise, p, key) { }
}
