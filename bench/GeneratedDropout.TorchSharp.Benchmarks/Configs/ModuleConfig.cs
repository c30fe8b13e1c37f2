using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using GeneratedDropout.TorchSharp.Benchmarks.Modules;
using Perfolizer.Horology;

namespace GeneratedDropout.TorchSharp.Benchmarks.Configs;

/// <summary>What every run shows. All in this process, which may be the only one that can load libtorch.</summary>
internal sealed class ModuleConfig : ManualConfig
{
    private ModuleConfig(Job job)
    {
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        AddDiagnoser(new MemoryDiagnoser(new MemoryDiagnoserConfig(displayGenColumns: false)));
        AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params);
        AddColumn(StatisticColumn.Median);
        AddColumnProvider(DefaultColumnProviders.Metrics);
        Orderer = new SideBySideOrderer();
        AddFilter(new SimpleFilter(static benchmark => ModuleCase.Of(benchmark).Examples > 0));
        AddJob(job.WithToolchain(InProcessEmitToolchain.Instance));
    }

    /// <summary>About ten minutes.</summary>
    public static ModuleConfig Full => new(Measure(milliseconds: 100, warmups: 8, iterations: 15));

    /// <summary>About two minutes.</summary>
    public static ModuleConfig Short => new(Measure(milliseconds: 20, warmups: 6, iterations: 7));

    /// <summary>Everything once, at one size: whether all of it runs. The times mean nothing.</summary>
    public static ModuleConfig Dry
    {
        get
        {
            ModuleConfig config = new(Job.Dry);
            config.AddFilter(new SimpleFilter(static benchmark => ModuleCase.Of(benchmark).Size == 64 << 10));
            return config;
        }
    }

    private static Job Measure(int milliseconds, int warmups, int iterations) =>
        Job
            .Default.WithIterationTime(TimeInterval.FromMilliseconds(milliseconds))
            .WithMinInvokeCount(1)
            .WithWarmupCount(warmups)
            .WithIterationCount(iterations)
            .WithUnrollFactor(1)
            .WithEvaluateOverhead(false);
}
