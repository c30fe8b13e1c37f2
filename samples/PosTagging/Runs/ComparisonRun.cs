using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PosTagging.Corpus;
using PosTagging.Features;
using PosTagging.Model;
using PosTagging.Reports;
using PosTagging.Training;
using Samples;
using Spectre.Console;

namespace PosTagging.Runs;

/// <summary>Trains taggers of several regimes with several seeds, and compares them.</summary>
/// <remarks>Each result is written when it is there, and what is there is not done again.</remarks>
/// <param name="console">Where to tell it.</param>
/// <param name="settings">What the command line asks for.</param>
public sealed class ComparisonRun(IAnsiConsole console, TaggerSettings settings)
{
    /// <summary>Trains and reports.</summary>
    /// <param name="stop">Asks to stop.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="InputException">The settings, the treebank or the results are wrong.</exception>
    public int Run(CancellationToken stop)
    {
        RunFolder folder = new(settings.Out);
        IReadOnlyList<TrainingOptions> runs = Plan();
        Treebank treebank = TreebankSource.Open(settings.Data);
        EncodedTreebank encoded = new(treebank);
        Torch.Start();
        folder.Create();
        ResultsFile file = new(folder.Results);
        IReadOnlyList<RunResult> known = file.Read();
        console.WriteLine(TreebankSource.Describe(treebank));
        for (int i = 0; i < runs.Count; i++)
        {
            console.WriteLine();
            console.WriteLine(
                $"Run {i + 1} of {runs.Count}. Dropout: {runs[i].Name}; seed: {runs[i].Seed}; epochs: {runs[i].Epochs}."
            );
            if (known.FirstOrDefault(result => result.IsOf(runs[i], encoded.Fingerprint)) is { } result)
            {
                console.WriteLine($"It is in {folder.Results}: test {100 * result.Test:F2} %.");
            }
            else if (Train(encoded, runs[i], stop) is { } trained)
            {
                file.Append(trained);
                console.WriteLine($"dev {100 * trained.Dev:F2} %, test {100 * trained.Test:F2} %");
            }
            else
            {
                console.WriteLine(
                    $"Stopped. Finished runs are in {folder.Results}; the same command goes on with the others."
                );
                return Interruption.ExitCode;
            }
        }

        Report(treebank, Comparison.Of(file.Read(), runs[0].Epochs, encoded.Fingerprint), folder);
        return 0;
    }

    private IReadOnlyList<TrainingOptions> Plan() =>
        [
            .. from offset in Enumerable.Range(0, settings.Seeds ?? 1)
            from regime in settings.Regimes
            select settings.ToOptions(regime, settings.FirstSeed + (ulong)offset),
        ];

    private RunResult? Train(EncodedTreebank encoded, TrainingOptions options, CancellationToken stop)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        using Trainer trainer = new(encoded, options);
        bool ended = TrainingDisplay.Show(console, progress => trainer.Run(progress, epochDone: () => { }, stop));
        if (!ended)
        {
            return null;
        }

        TrainingState state = trainer.State;
        Accuracy test = Evaluator.Run(trainer.Tagger, encoded.Test).Accuracy;
        return new RunResult(
            options,
            encoded.Fingerprint,
            state.BestEpoch + 1,
            state.Dev[state.BestEpoch],
            test.Overall,
            test.OfUnseen,
            (Environment.CpuUsage.TotalTime - start).TotalSeconds
        );
    }

    private void Report(Treebank treebank, Comparison comparison, RunFolder folder)
    {
        console.WriteLine();
        console.WriteLine("Accuracy in %, over the seeds:");
        console.Write(ComparisonTable.Create(comparison));
        console.Write(DifferenceTable.Create(comparison));
        ComparisonPlot
            .Create(comparison, $"{treebank.Name}: test accuracy of each seed, mean ± standard deviation")
            .Save(folder.Picture("comparison"));
        console.WriteLine($"Pictures: {folder.Picture("comparison")}.png and .svg");
    }
}
