using GeneratedDropout.TorchSharp.Noise;

namespace GeneratedDropout.TorchSharp;

/// <summary>Dropout with any noise shape, as Keras's <c>Dropout(rate, noise_shape)</c> does.</summary>
/// <remarks>
/// The noise shape has an entry for each axis: <c>null</c> for a decision at each position, 1 for one that the whole
/// axis shares. The extent of the axis says the same as <c>null</c>, and that the tensor must have it.
/// </remarks>
/// <param name="noiseShape">For each axis <c>null</c>, 1 or its extent.</param>
/// <param name="p">The probability, in [0, 1], that what shares a decision falls.</param>
/// <param name="key">
/// The key of its masks. Each module of a model needs one of its own. Without one, torch's default generator gives it.
/// </param>
/// <example>
/// <code>
/// NoiseShapeDropout words = new([null, null, 1], p: 0.1); // of [batch, steps, channels], whole words
/// NoiseShapeDropout paths = new([null, 1, 1, 1], p: 0.1); // of [batch, channels, height, width], whole examples
/// </code>
/// </example>
public sealed class NoiseShapeDropout(int?[] noiseShape, double p = 0.5, DropoutKey? key = null)
    : DropoutModule(nameof(NoiseShapeDropout), new AxisNoise(noiseShape), p, key);
