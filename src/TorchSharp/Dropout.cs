using GeneratedDropout.TorchSharp.Noise;

namespace GeneratedDropout.TorchSharp;

/// <summary>Drops single elements of a tensor of any shape, as torch's <c>nn.Dropout</c> does.</summary>
/// <remarks>Each element falls by itself.</remarks>
/// <param name="p">The probability, in [0, 1], that an element falls.</param>
/// <param name="key">
/// The key of its masks. Each module of a model needs one of its own. Without one, torch's default generator gives it.
/// </param>
public sealed class Dropout(double p = 0.5, DropoutKey? key = null) : DropoutModule(nameof(Dropout), Noise, p, key)
{
    private static readonly NoiseLayout Noise = new ElementNoise();
}
