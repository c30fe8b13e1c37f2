using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Reports;
using GeneratedDropout.Peers.Configs;
using GeneratedDropout.Peers.Contenders;
using GeneratedDropout.Peers.Rows;

namespace GeneratedDropout.Peers.Reports;

/// <summary>The outcome as the Markdown table that <c>bench/README.md</c> shows.</summary>
internal static class PeerTable
{
    private static readonly ContenderName[] Columns =
    [
        ContenderName.Generated2,
        ContenderName.Generic,
        ContenderName.Naive,
        ContenderName.Libtorch1,
        ContenderName.Libtorch2,
        ContenderName.OnnxRuntime1,
        ContenderName.OnnxRuntime2,
    ];

    public static void Write(Summary summary, TextWriter output)
    {
        Medians medians = new(summary);
        output.WriteLine();
        output.WriteLine(
            "| | elements | ns/element | copies | 2 threads | generic | naive | libtorch | 2 threads | ORT | 2 threads |"
        );
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (Case task in medians.Tasks)
        {
            IEnumerable<string> cells =
            [
                RowTable.Get(task.Row).Title,
                NameOf(task.Size),
                Text(medians.Of(task) / task.Size, "0.000"),
                Text(medians.Ratio(task, ContenderName.Copy), "0.00"),
                .. Columns.Select(other => Times(medians.Times(task with { Contender = other }))),
            ];
            output.WriteLine($"| {string.Join(" | ", cells)} |");
        }

        output.WriteLine();
    }

    public static string NameOf(int size) =>
        size >= 1 << 20
            ? string.Create(CultureInfo.InvariantCulture, $"{size >> 20} Mi")
            : string.Create(CultureInfo.InvariantCulture, $"{size >> 10} Ki");

    /// <summary>Two digits or more, and no more than the measurement is worth.</summary>
    public static string Times(double? ratio) =>
        Text(
            ratio,
            ratio < 0.995 ? "0.00"
                : ratio < 9.95 ? "0.0"
                : "0"
        );

    private static string Text(double? number, string format) =>
        number?.ToString(format, CultureInfo.InvariantCulture) ?? "–";
}
