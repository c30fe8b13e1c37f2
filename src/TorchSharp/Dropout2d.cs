using GeneratedDropout.TorchSharp.Noise;

namespace GeneratedDropout.TorchSharp;

/// <summary>Drops channels of [batch, channels, height, width], as torch's <c>nn.Dropout2d</c> does.</summary>
/// <remarks>A channel of an example falls with all that it holds. As there, [channels, height, width] is one example.</remarks>
/// <param name="p">The probability, in [0, 1], that a channel falls.</param>
/// <param name="key">
/// The key of its masks. Each module of a model needs one of its own. Without one, torch's default generator gives it.
/// </param>
public sealed class Dropout2d(double p = 0.5, DropoutKey? key = null) : DropoutModule(nameof(Dropout2d), Noise, p, key)
{
    private static readonly NoiseLayout Noise = new FeatureMapNoise(
        "[batch, channels, height, width] or [channels, height, width]",
        4,
        takesUnbatched: true
    );
}
