using System.Collections.Generic;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Reports;
using GeneratedDropout.TorchSharp.Benchmarks.Training;

namespace GeneratedDropout.TorchSharp.Benchmarks.Reports;

/// <summary>What dropout adds to a training step: a Markdown table that <c>bench/README.md</c> shows.</summary>
internal static class StepTable
{
    public static void Write(Summary summary, TextWriter output)
    {
        Dictionary<StepCase, BenchmarkReport> reports = summary
            .Reports.Where(static report => StepCase.Of(report.BenchmarkCase) is not null)
            .ToDictionary(static report => StepCase.Of(report.BenchmarkCase)!.Value);
        if (reports.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(
            "| attention | threads of torch | without, ms | torch's dropout, ms | its share | ours, ms | its share |"
        );
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
        foreach (StepCase it in reports.Keys.Where(static it => it.Dropout == DropoutName.Without))
        {
            double? Median(DropoutName dropout) =>
                Numbers.Median(reports.GetValueOrDefault(it with { Dropout = dropout }));

            double? without = Median(DropoutName.Without);
            IEnumerable<string> With(double? with) =>
                [Numbers.Milliseconds(with), Numbers.Share((with - without) / with)];

            IEnumerable<string> cells =
            [
                it.Attention.ToString(),
                Numbers.Whole(it.Threads),
                Numbers.Milliseconds(without),
                .. With(Median(DropoutName.Torch)),
                .. With(Median(DropoutName.Ours)),
            ];
            output.WriteLine($"| {string.Join(" | ", cells)} |");
        }

        output.WriteLine();
    }
}
