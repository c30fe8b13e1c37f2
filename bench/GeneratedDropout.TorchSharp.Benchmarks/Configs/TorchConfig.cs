using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using GeneratedDropout.TorchSharp.Benchmarks.Modules;
using GeneratedDropout.TorchSharp.Benchmarks.Training;
using Perfolizer.Horology;

namespace GeneratedDropout.TorchSharp.Benchmarks.Configs;

/// <summary>What every run shows. All in this process, which may be the only one that can load libtorch.</summary>
internal sealed class TorchConfig : ManualConfig
{
    private const string Modules = nameof(Modules);
    private const string Step = nameof(Step);

    private TorchConfig()
    {
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        AddDiagnoser(new MemoryDiagnoser(new MemoryDiagnoserConfig(displayGenColumns: false)));
        AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params);
        AddColumn(StatisticColumn.Median);
        AddColumnProvider(DefaultColumnProviders.Metrics);
        Orderer = new SideBySideOrderer();
        AddFilter(new SimpleFilter(static benchmark => ModuleCase.Of(benchmark) is not { Examples: 0 }));
    }

    /// <summary>About ten minutes.</summary>
    public static TorchConfig Full => Measure(milliseconds: 100, warmups: 8, iterations: 15, steps: 40);

    /// <summary>About two minutes.</summary>
    public static TorchConfig Short => Measure(milliseconds: 20, warmups: 6, iterations: 7, steps: 11);

    /// <summary>Everything once, over small tensors: whether all of it runs. The times mean nothing.</summary>
    public static TorchConfig Dry
    {
        get
        {
            TorchConfig config = new();
            config.AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance));
            config.AddFilter(
                new SimpleFilter(static benchmark => ModuleCase.Of(benchmark) is null or { Size: 64 << 10 })
            );
            return config;
        }
    }

    /// <summary>A step takes long enough to be an iteration by itself.</summary>
    private static TorchConfig Measure(int milliseconds, int warmups, int iterations, int steps)
    {
        TorchConfig config = new();
        Job common = Job
            .Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithUnrollFactor(1)
            .WithEvaluateOverhead(false);
        config.AddJob(
            common
                .WithId(Modules)
                .WithIterationTime(TimeInterval.FromMilliseconds(milliseconds))
                .WithMinInvokeCount(1)
                .WithWarmupCount(warmups)
                .WithIterationCount(iterations),
            common.WithId(Step).WithInvocationCount(1).WithWarmupCount(3).WithIterationCount(steps)
        );
        config.AddFilter(
            new SimpleFilter(static benchmark =>
                benchmark.Job.Id == (benchmark.Descriptor.Type == typeof(StepBenchmarks) ? Step : Modules)
            )
        );
        return config;
    }
}
