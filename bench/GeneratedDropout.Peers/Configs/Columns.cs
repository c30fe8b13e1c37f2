using BenchmarkDotNet.Columns;
using GeneratedDropout.Benchmarks.Shared;
using GeneratedDropout.Peers.Contenders;
using GeneratedDropout.Peers.Reports;

namespace GeneratedDropout.Peers.Configs;

/// <summary>What the medians are shown as.</summary>
internal static class Columns
{
    /// <summary>Nanoseconds for each element of the tensor.</summary>
    public static IColumn PerElement { get; } =
        new MedianColumn(
            "ns/element",
            "Median over the elements of the tensor",
            "0.000",
            static (median, _, benchmark) => median / Case.Of(benchmark).Size
        );

    /// <summary>The median as a multiple of that of a copy.</summary>
    public static IColumn TimesCopy { get; } =
        Times("x Copy", "Median as a multiple of that of a copy of the same bytes", ContenderName.Copy);

    /// <summary>The median as a multiple of that of the generated kernel.</summary>
    public static IColumn TimesGenerated { get; } =
        Times(
            "x Generated",
            "Median as a multiple of that of the generated kernel: how many times slower",
            ContenderName.Generated
        );

    private static MedianColumn Times(string name, string legend, ContenderName other) =>
        new(name, legend, "0.00", (_, summary, benchmark) => new Medians(summary).Ratio(Case.Of(benchmark), other));
}
