using GeneratedDropout.TorchSharp.Noise;

namespace GeneratedDropout.TorchSharp;

/// <summary>Drops channels of [batch, rows, columns, channels], as Keras's <c>SpatialDropout2D</c> does.</summary>
/// <remarks>A channel of an example falls at all its places. Pictures [batch, channels, ...] have <see cref="Dropout2d"/>.</remarks>
/// <param name="p">The probability, in [0, 1], that a channel falls.</param>
/// <param name="key">
/// The key of its masks. Each module of a model needs one of its own. Without one, torch's default generator gives it.
/// </param>
public sealed class SpatialDropout2D(double p = 0.5, DropoutKey? key = null)
    : DropoutModule(nameof(SpatialDropout2D), Noise, p, key)
{
    private static readonly NoiseLayout Noise = new ChannelNoise("[batch, rows, columns, channels]", 4);
}
