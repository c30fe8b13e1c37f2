using System;
using GeneratedDropout.TorchSharp.Noise;
using GeneratedDropout.TorchSharp.Tensors;

namespace GeneratedDropout.TorchSharp;

/// <summary>Drops single elements, as torch's <c>Dropout</c> does.</summary>
public sealed class Dropout : DropoutModule
{
    private static readonly NoiseLayout Noise = new ElementNoise();

    /// <summary>Makes the module; its key comes from torch's default generator.</summary>
    /// <param name="p">The probability, in [0, 1], that an element is dropped.</param>
    public Dropout(double p = 0.5)
        : base(nameof(Dropout), Noise, p, DefaultGenerator.Key()) { }

    /// <summary>Makes the module with a key of its own.</summary>
    /// <param name="p">The probability, in [0, 1], that an element is dropped.</param>
    /// <param name="key">The key of its masks. Give each module another one, as with <see cref="DropoutKey.Fold"/>.</param>
    public Dropout(double p, DropoutKey key)
        : base(nameof(Dropout), Noise, p, new Lazy<DropoutKey>(key)) { }
}
