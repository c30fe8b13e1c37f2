using System;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using GeneratedDropout.Peers.Contenders;
using GeneratedDropout.Peers.Reports;

namespace GeneratedDropout.Peers.Configs;

/// <summary>A number made of a benchmark's median, which one slow iteration does not move.</summary>
internal sealed class MedianColumn(string name, string legend, string format, Func<Medians, Case, double?> value)
    : IColumn
{
    public static IColumn PerElement { get; } =
        new MedianColumn(
            "ns/element",
            "Median over the elements of the tensor",
            "0.000",
            static (medians, it) => medians.Of(it) / it.Size
        );

    public static IColumn TimesCopy { get; } =
        new MedianColumn(
            "x Copy",
            "Median as a multiple of that of a copy of the same bytes",
            "0.00",
            static (medians, it) => medians.Ratio(it, ContenderName.Copy)
        );

    public static IColumn TimesGenerated { get; } =
        new MedianColumn(
            "x Generated",
            "Median as a multiple of that of the generated kernel: how many times slower",
            "0.00",
            static (medians, it) => medians.Ratio(it, ContenderName.Generated)
        );

    public string Id => nameof(MedianColumn) + "." + name;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        value(new Medians(summary), Case.Of(benchmarkCase)) is double number
            ? number.ToString(format, style.CultureInfo)
            : "-";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
