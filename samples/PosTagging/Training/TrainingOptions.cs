using PosTagging.Model;

namespace PosTagging.Training;

/// <summary>What a training run depends on, beside the corpus.</summary>
/// <param name="Regime">The regime of dropout.</param>
/// <param name="Rate">The share that is dropped; 0 without dropout.</param>
/// <param name="Seed">Decides the first weights, the order of the sentences, the masks and the replaced words.</param>
/// <param name="Epochs">How often the sentences are read.</param>
public sealed record TrainingOptions(DropoutRegime Regime, double Rate, ulong Seed, int Epochs)
{
    /// <summary>How the regime is called in the output.</summary>
    public string Name => Regime == DropoutRegime.None ? "none" : $"{Regime.ToString().ToLowerInvariant()} {Rate}";
}
