using GeneratedDropout.TorchSharp.Noise;

namespace GeneratedDropout.TorchSharp;

/// <summary>Drops channels of [batch, channels, depth, height, width], as torch's <c>nn.Dropout3d</c> does.</summary>
/// <remarks>A channel of an example falls with all that it holds. As there, [channels, depth, height, width] is one example.</remarks>
/// <param name="p">The probability, in [0, 1], that a channel falls.</param>
/// <param name="key">
/// The key of its masks. Each module of a model needs one of its own. Without one, torch's default generator gives it.
/// </param>
public sealed class Dropout3d(double p = 0.5, DropoutKey? key = null) : DropoutModule(nameof(Dropout3d), Noise, p, key)
{
    private static readonly NoiseLayout Noise = new FeatureMapNoise(
        "[batch, channels, depth, height, width] or [channels, depth, height, width]",
        5,
        takesUnbatched: true
    );
}
