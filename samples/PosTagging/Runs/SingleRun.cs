using System.Threading;
using PosTagging.Corpus;
using PosTagging.Features;
using PosTagging.Model;
using PosTagging.Reports;
using PosTagging.Training;
using Samples;
using Spectre.Console;

namespace PosTagging.Runs;

/// <summary>Trains one tagger and tells how good it is.</summary>
/// <param name="console">Where to tell it.</param>
/// <param name="settings">What the command line asks for.</param>
public sealed class SingleRun(IAnsiConsole console, TaggerSettings settings)
{
    /// <summary>Trains and reports.</summary>
    /// <param name="stop">Asks to stop.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="InputException">The settings, the treebank or the checkpoint are wrong.</exception>
    public int Run(CancellationToken stop)
    {
        RunFolder folder = new(settings.Out);
        Checkpoint? checkpoint = settings.Resume ? Checkpoint.Load(folder.Checkpoint) : null;
        string? data = checkpoint is null ? settings.Data : checkpoint.Header.Data;
        TrainingOptions options =
            checkpoint?.Header.Options ?? settings.ToOptions(settings.Regimes[0], settings.FirstSeed);
        if (checkpoint is not null)
        {
            ResumeCheck.Settings(settings, checkpoint.Header);
        }

        Treebank treebank = TreebankSource.Open(data);
        EncodedTreebank encoded = new(treebank);
        if (checkpoint is not null && checkpoint.Header.Fingerprint != encoded.Fingerprint)
        {
            throw new InputException(
                $"the sentences of {treebank.Name} are not those that {folder.Checkpoint} was made with"
            );
        }

        Torch.Start();
        folder.Create();
        console.WriteLine(TreebankSource.Describe(treebank));
        console.WriteLine($"Dropout: {options.Name}; seed: {options.Seed}; epochs: {options.Epochs}.");
        using Trainer trainer = new(encoded, options);
        if (checkpoint is not null)
        {
            trainer.Restore(checkpoint);
            console.WriteLine($"Goes on with {folder.Checkpoint} {trainer.Position}.");
        }

        console.WriteLine();
        if (!Train(trainer, folder, checkpoint?.Header.Data ?? settings.FullData, stop))
        {
            return Interruption.ExitCode;
        }

        Report(treebank, trainer, Evaluator.Run(trainer.Tagger, encoded.Test), folder);
        return 0;
    }

    private bool Train(Trainer trainer, RunFolder folder, string? data, CancellationToken stop)
    {
        bool ended = TrainingDisplay.Show(
            console,
            progress => trainer.Run(progress, () => trainer.Save(data).Save(folder.Checkpoint), stop)
        );
        if (!ended)
        {
            trainer.Save(data).Save(folder.Checkpoint);
            console.WriteLine($"Stopped {trainer.Position}. The run is in {folder.Checkpoint}.");
            console.WriteLine($"To go on: --resume --out {settings.Out}");
        }

        return ended;
    }

    private void Report(Treebank treebank, Trainer trainer, Confusion confusion, RunFolder folder)
    {
        console.WriteLine();
        console.WriteLine($"The weights of epoch {trainer.State.BestEpoch + 1} are kept. Test sentences:");
        console.Write(AccuracyTable.Create(treebank, confusion.Accuracy));
        HardestTags hardest = new(confusion);
        console.WriteLine(
            $"The {hardest.Tags.Count} tags with the most errors (row: right, column: given, in % of the row):"
        );
        console.Write(ConfusionTable.Create(hardest));
        ConfusionPlot
            .Create(hardest, $"{treebank.Name}, dropout: {trainer.Options.Name}")
            .Save(folder.Picture("confusion"));
        console.WriteLine($"Pictures: {folder.Picture("confusion")}.png and .svg");
    }
}
