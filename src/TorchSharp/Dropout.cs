using GeneratedDropout.TorchSharp.Noise;

namespace GeneratedDropout.TorchSharp;

/// <summary>Drops single elements of a tensor of any shape, as torch's <c>nn.Dropout</c> does.</summary>
/// <remarks>Each element falls by itself.</remarks>
public sealed class Dropout : DropoutModule
{
    private static readonly NoiseLayout Noise = new ElementNoise();

    /// <summary>Makes a module whose key comes from torch's default generator.</summary>
    /// <param name="p">The probability, in [0, 1], that an element is dropped.</param>
    public Dropout(double p = 0.5)
        : base(nameof(Dropout), Noise, p, key: null) { }

    /// <summary>Makes a module whose masks are those of a key.</summary>
    /// <param name="p">The probability, in [0, 1], that an element is dropped.</param>
    /// <param name="key">The key. Each module of a model needs one of its own: fold a number into it.</param>
    public Dropout(double p, DropoutKey key)
        : base(nameof(Dropout), Noise, p, key) { }
}
