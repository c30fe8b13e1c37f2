using System;
using GeneratedDropout.TorchSharp.Noise;
using GeneratedDropout.TorchSharp.Tensors;

namespace GeneratedDropout.TorchSharp;

/// <summary>Drops whole channels of [batch, channels, length], as torch's <c>Dropout1d</c> does.</summary>
public sealed class Dropout1d : DropoutModule
{
    private static readonly NoiseLayout Noise = new FeatureMapNoise("[batch, channels, length]", 3, 3);

    /// <summary>Makes the module; its key comes from torch's default generator.</summary>
    /// <param name="p">The probability, in [0, 1], that a channel is dropped.</param>
    public Dropout1d(double p = 0.5)
        : base(nameof(Dropout1d), Noise, p, DefaultGenerator.Key()) { }

    /// <summary>Makes the module with a key of its own.</summary>
    /// <param name="p">The probability, in [0, 1], that a channel is dropped.</param>
    /// <param name="key">The key of its masks. Give each module another one, as with <see cref="DropoutKey.Fold"/>.</param>
    public Dropout1d(double p, DropoutKey key)
        : base(nameof(Dropout1d), Noise, p, new Lazy<DropoutKey>(key)) { }
}
