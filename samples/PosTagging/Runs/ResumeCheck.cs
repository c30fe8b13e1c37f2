using PosTagging.Training;
using Samples;

namespace PosTagging.Runs;

/// <summary>A run goes on as it began: options that say otherwise are mistakes.</summary>
public static class ResumeCheck
{
    /// <summary>Compares what the command line gives with what the run began with.</summary>
    /// <exception cref="InputException">They differ.</exception>
    public static void Settings(TaggerSettings settings, CheckpointHeader header)
    {
        TrainingOptions options = header.Options;
        Check("--data", settings.FullData, header.Data ?? "none");
        Check("--dropout", settings.Dropout, options.Regime.ToString().ToLowerInvariant());
        Check("--rate", $"{settings.Rate}", $"{options.Rate}");
        Check("--seed", $"{settings.Seed}", $"{options.Seed}");
        Check("--epochs", $"{settings.Epochs}", $"{options.Epochs}");
    }

    private static void Check(string option, string? given, string begun)
    {
        if (!string.IsNullOrEmpty(given) && given != begun)
        {
            throw new InputException($"{option} is {given}, but the run of the checkpoint began with {begun}");
        }
    }
}
