using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Running;
using GeneratedDropout.Benchmarks.Shared;

namespace GeneratedDropout.GeneratorBenchmarks.Configs;

/// <summary>What the medians are shown as.</summary>
internal static class Columns
{
    private const double NanosecondsPerMillisecond = 1e6;

    public static IColumn Milliseconds { get; } =
        new MedianColumn("ms", "Median in milliseconds", "0.00", (median, _, _) => median / NanosecondsPerMillisecond);

    public static IColumn Per100Methods { get; } =
        new MedianColumn(
            "ms/100 methods",
            "Median in milliseconds for each 100 methods",
            "0.00",
            (median, _, benchmark) => median / NanosecondsPerMillisecond / MethodsOf(benchmark) * 100
        );

    /// <summary>What the generator adds to a build.</summary>
    public static IColumn OverByHand { get; } =
        new MedianColumn(
            "adds, ms",
            $"Median of {nameof(GeneratorBenchmarks.Cold)} less that of {nameof(GeneratorBenchmarks.ColdByHand)}",
            "0.00",
            (median, summary, benchmark) =>
                benchmark.Descriptor.WorkloadMethod.Name == nameof(GeneratorBenchmarks.Cold)
                    ? (median - MedianColumn.MedianOfBaseline(summary, benchmark)) / NanosecondsPerMillisecond
                    : null
        );

    public static int MethodsOf(BenchmarkCase benchmark) =>
        (int)benchmark.Parameters[nameof(GeneratorBenchmarks.Methods)];
}
