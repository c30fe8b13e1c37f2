using GeneratedDropout.TorchSharp.Noise;

namespace GeneratedDropout.TorchSharp;

/// <summary>Drops channels of [batch, channels, length], as torch's <c>nn.Dropout1d</c> does.</summary>
/// <remarks>A channel of an example falls with all that it holds. Three axes, as there.</remarks>
/// <param name="p">The probability, in [0, 1], that a channel falls.</param>
/// <param name="key">
/// The key of its masks. Each module of a model needs one of its own. Without one, torch's default generator gives it.
/// </param>
public sealed class Dropout1d(double p = 0.5, DropoutKey? key = null) : DropoutModule(nameof(Dropout1d), Noise, p, key)
{
    private static readonly NoiseLayout Noise = new FeatureMapNoise(
        "[batch, channels, length]",
        3,
        takesUnbatched: false
    );
}
