namespace PosTagging.Training;

/// <summary>What came of a training run.</summary>
/// <param name="Options">What was done.</param>
/// <param name="Fingerprint">Names the treebank.</param>
/// <param name="BestEpoch">The epoch whose weights were kept, from 1.</param>
/// <param name="Dev">The accuracy on the dev sentences.</param>
/// <param name="Test">The accuracy on the test sentences.</param>
/// <param name="TestUnseen">The accuracy on those words of the test sentences that training had not.</param>
/// <param name="Seconds">The processor time that it took: pauses and other programs do not count.</param>
public sealed record RunResult(
    TrainingOptions Options,
    ulong Fingerprint,
    int BestEpoch,
    double Dev,
    double Test,
    double TestUnseen,
    double Seconds
)
{
    /// <summary>Whether it is what these options give with that treebank.</summary>
    public bool IsOf(TrainingOptions options, ulong fingerprint) => Options == options && Fingerprint == fingerprint;
}
