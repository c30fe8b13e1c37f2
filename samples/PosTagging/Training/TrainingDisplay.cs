using System;
using Spectre.Console;

namespace PosTagging.Training;

/// <summary>Shows how training goes: a bar in a terminal, else a line for each epoch.</summary>
public static class TrainingDisplay
{
    /// <summary>Runs the training and shows it.</summary>
    /// <param name="console">Where to show it.</param>
    /// <param name="run">The training.</param>
    /// <returns>What the training returns.</returns>
    public static bool Show(IAnsiConsole console, Func<ITrainingProgress, bool> run)
    {
        EpochLines lines = new(console);
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Capabilities.Ansi)
        {
            return run(lines);
        }

        ProgressColumn[] columns =
        [
            new TaskDescriptionColumn { Alignment = Justify.Left },
            new ProgressBarColumn { Width = null },
            new PercentageColumn(),
            new WordsPerSecondColumn(),
            new RemainingTimeColumn(),
        ];
        return console
            .Progress()
            .AutoClear(true)
            .Columns(columns)
            .Start(context => run(new LiveBar(context.AddTask("training", autoStart: false), lines)));
    }
}
