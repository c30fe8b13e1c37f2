using System;
using System.Collections.Generic;
using System.IO;
using GeneratedDropout.TorchSharp.Benchmarks.Training;

namespace GeneratedDropout.TorchSharp.Benchmarks.Reports;

/// <summary>What dropout adds to a training step: measured, and written as a Markdown table.</summary>
internal static class StepTable
{
    private static readonly int[] Threads = [1, 2];

    public static void Write(int rounds, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(
            "| attention | threads of torch | without, ms | torch's dropout, ms | its share | ours, ms | its share |"
        );
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
        foreach (AttentionName attention in Enum.GetValues<AttentionName>())
        {
            foreach (int threads in Threads)
            {
                StepRounds times = new(attention, threads, rounds);
                IEnumerable<string> cells =
                [
                    attention.ToString(),
                    Numbers.Whole(threads),
                    Numbers.Milliseconds(times.Milliseconds(DropoutName.Without)),
                    Numbers.Milliseconds(times.Milliseconds(DropoutName.Torch)),
                    Numbers.Share(times.Share(DropoutName.Torch)),
                    Numbers.Milliseconds(times.Milliseconds(DropoutName.Ours)),
                    Numbers.Share(times.Share(DropoutName.Ours)),
                ];
                output.WriteLine($"| {string.Join(" | ", cells)} |");
            }
        }

        output.WriteLine();
    }
}
