using System.Collections.Generic;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Reports;
using GeneratedDropout.TorchSharp.Benchmarks.Modules;

namespace GeneratedDropout.TorchSharp.Benchmarks.Reports;

/// <summary>The outcome as the Markdown table that <c>bench/README.md</c> shows.</summary>
internal static class ModuleTable
{
    public static void Write(Summary summary, TextWriter output)
    {
        Dictionary<ModuleCase, BenchmarkReport> reports = summary.Reports.ToDictionary(static report =>
            ModuleCase.Of(report.BenchmarkCase)
        );
        output.WriteLine();
        output.WriteLine(
            "| | elements | forward, µs | torch, µs | times | 2 threads | and backward, µs | torch, µs | times | 2 threads | bytes | torch |"
        );
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (
            (RowName row, int size) in reports
                .Keys.Select(static it => (it.Row, it.Size))
                .Distinct()
                .OrderBy(static it => it)
        )
        {
            BenchmarkReport? Report(PassName pass, ContenderName contender) =>
                reports.GetValueOrDefault(new ModuleCase(row, size, pass, contender));

            IEnumerable<string> Times(PassName pass)
            {
                double? ours = Numbers.Median(Report(pass, ContenderName.Ours));
                double? one = Numbers.Median(Report(pass, ContenderName.Torch1));
                double? two = Numbers.Median(Report(pass, ContenderName.Torch2));
                return
                [
                    Numbers.Microseconds(ours),
                    Numbers.Microseconds(one),
                    Numbers.Times(one / ours),
                    Numbers.Times(two / ours),
                ];
            }

            IEnumerable<string> cells =
            [
                RowTable.Get(row).Title,
                Numbers.Elements(size),
                .. Times(PassName.Forward),
                .. Times(PassName.ForwardAndBackward),
                Numbers.Bytes(Report(PassName.ForwardAndBackward, ContenderName.Ours)),
                Numbers.Bytes(Report(PassName.ForwardAndBackward, ContenderName.Torch1)),
            ];
            output.WriteLine($"| {string.Join(" | ", cells)} |");
        }

        output.WriteLine();
    }
}
