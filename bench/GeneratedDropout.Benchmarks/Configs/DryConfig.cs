using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace GeneratedDropout.Benchmarks.Configs;

/// <summary>Proves that every kernel and every rival runs; the times mean nothing.</summary>
internal sealed class DryConfig : TableConfig
{
    public DryConfig()
    {
        AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance));
        AddFilter(new SimpleFilter(static benchmark => Case.Of(benchmark).Size == 64 << 10));
    }
}
