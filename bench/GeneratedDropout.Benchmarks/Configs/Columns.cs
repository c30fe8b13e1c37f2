using BenchmarkDotNet.Columns;
using GeneratedDropout.Benchmarks.Shared;

namespace GeneratedDropout.Benchmarks.Configs;

/// <summary>What the medians are shown as.</summary>
internal static class Columns
{
    /// <summary>The median as a multiple of that of the copy of the same bytes, in the same job.</summary>
    public static IColumn Ratio { get; } =
        new MedianColumn(
            "Ratio",
            "Median as a multiple of the median of Copy",
            "0.00",
            (median, summary, benchmark) => median / MedianColumn.MedianOfBaseline(summary, benchmark)
        );

    /// <summary>Nanoseconds for each element of the tensor.</summary>
    public static IColumn PerElement { get; } =
        new MedianColumn(
            "ns/element",
            "Median over the elements of the tensor",
            "0.000",
            (median, _, benchmark) => median / Case.Of(benchmark).Length
        );
}
