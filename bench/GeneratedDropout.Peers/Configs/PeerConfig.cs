using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace GeneratedDropout.Peers.Configs;

/// <summary>
/// What every run shows: medians, and ratios to a copy and to the generated kernel. All in this process, which may be
/// the only one that can load libtorch.
/// </summary>
internal sealed class PeerConfig : ManualConfig
{
    private PeerConfig(Job job)
    {
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params);
        AddColumn(StatisticColumn.Median, Columns.PerElement, Columns.TimesCopy, Columns.TimesGenerated);
        AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByParams);
        Orderer = new RowOrderer();
        AddFilter(new SimpleFilter(static benchmark => Case.Of(benchmark).TakesPart));
        AddJob(job.WithToolchain(InProcessEmitToolchain.Instance));
    }

    /// <summary>About a quarter of an hour.</summary>
    public static PeerConfig Full { get; } = new(Measure(milliseconds: 100, warmups: 8, iterations: 15));

    /// <summary>About three minutes.</summary>
    public static PeerConfig Short { get; } = new(Measure(milliseconds: 25, warmups: 5, iterations: 5));

    /// <summary>Every contender once: whether all of it runs.</summary>
    public static PeerConfig Dry { get; } = new(Job.Dry);

    private static Job Measure(int milliseconds, int warmups, int iterations) =>
        Job
            .Default.WithIterationTime(TimeInterval.FromMilliseconds(milliseconds))
            .WithWarmupCount(warmups)
            .WithIterationCount(iterations)
            .WithUnrollFactor(1)
            .WithEvaluateOverhead(false);
}
