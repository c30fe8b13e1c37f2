using System;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace GeneratedDropout.Benchmarks.Configs;

/// <summary>A number made of a benchmark's median, which one slow iteration does not move.</summary>
internal sealed class MedianColumn(
    string name,
    string legend,
    string format,
    Func<double, Summary, BenchmarkCase, double?> value
) : IColumn
{
    /// <summary>The median as a multiple of that of the copy of the same bytes, in the same job.</summary>
    public static IColumn Ratio { get; } =
        new MedianColumn(
            "Ratio",
            "Median as a multiple of the median of Copy",
            "0.00",
            (median, summary, benchmark) =>
                summary.GetBaseline(summary.GetLogicalGroupKey(benchmark)!) is { } copy
                    ? median / MedianOf(summary, copy)
                    : null
        );

    /// <summary>Nanoseconds for each element of the tensor.</summary>
    public static IColumn PerElement { get; } =
        new MedianColumn(
            "ns/element",
            "Median over the elements of the tensor",
            "0.000",
            (median, _, benchmark) => median / Case.Of(benchmark).Length
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
        MedianOf(summary, benchmarkCase) is double median && value(median, summary, benchmarkCase) is double number
            ? number.ToString(format, style.CultureInfo)
            : "-";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    private static double? MedianOf(Summary summary, BenchmarkCase benchmark) =>
        summary[benchmark]?.ResultStatistics?.Median;
}
