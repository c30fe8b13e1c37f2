using System;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace GeneratedDropout.Benchmarks.Shared;

/// <summary>A number made of a benchmark's median, which one slow iteration does not move.</summary>
internal sealed class MedianColumn(
    string name,
    string legend,
    string format,
    Func<double, Summary, BenchmarkCase, double?> value
) : IColumn
{
    public string Id => nameof(MedianColumn) + "." + name;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    /// <summary>The median in nanoseconds, or <see langword="null"/> for a benchmark that did not run.</summary>
    public static double? MedianOf(Summary summary, BenchmarkCase benchmark) =>
        summary[benchmark]?.ResultStatistics?.Median;

    /// <summary>The median of the base line of the benchmark's group.</summary>
    public static double? MedianOfBaseline(Summary summary, BenchmarkCase benchmark) =>
        summary.GetBaseline(summary.GetLogicalGroupKey(benchmark)!) is { } baseline
            ? MedianOf(summary, baseline)
            : null;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        MedianOf(summary, benchmarkCase) is double median && value(median, summary, benchmarkCase) is double number
            ? number.ToString(format, style.CultureInfo)
            : "-";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
