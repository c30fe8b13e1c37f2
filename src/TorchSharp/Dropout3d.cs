using GeneratedDropout.TorchSharp.Noise;

namespace GeneratedDropout.TorchSharp;

/// <summary>Drops channels of [batch, channels, depth, height, width], as torch's <c>nn.Dropout3d</c> does.</summary>
/// <remarks>A channel of an example falls with all that it holds. As there, two axes or more will do.</remarks>
public sealed class Dropout3d : DropoutModule
{
    private static readonly NoiseLayout Noise = new FeatureMapNoise("[batch, channels, ...]", 2, int.MaxValue);

    /// <summary>Makes a module whose key comes from torch's default generator.</summary>
    /// <param name="p">The probability, in [0, 1], that a channel is dropped.</param>
    public Dropout3d(double p = 0.5)
        : base(nameof(Dropout3d), Noise, p, key: null) { }

    /// <summary>Makes a module whose masks are those of a key.</summary>
    /// <param name="p">The probability, in [0, 1], that a channel is dropped.</param>
    /// <param name="key">The key. Each module of a model needs one of its own: fold a number into it.</param>
    public Dropout3d(double p, DropoutKey key)
        : base(nameof(Dropout3d), Noise, p, key) { }
}
