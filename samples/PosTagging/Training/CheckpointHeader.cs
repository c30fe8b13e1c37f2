namespace PosTagging.Training;

/// <summary>What is known of a run that stopped.</summary>
/// <param name="Version">The version of the file's format.</param>
/// <param name="Data">The folder of the treebank, or null where the sample made its own.</param>
/// <param name="Fingerprint">Names the treebank: the run goes on with no other.</param>
/// <param name="Options">What to do.</param>
/// <param name="State">How far it is.</param>
public sealed record CheckpointHeader(
    int Version,
    string? Data,
    ulong Fingerprint,
    TrainingOptions Options,
    TrainingState State
)
{
    /// <summary>The version that this program writes and reads.</summary>
    public const int CurrentVersion = 1;
}
