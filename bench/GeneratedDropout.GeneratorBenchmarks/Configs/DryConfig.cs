using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace GeneratedDropout.GeneratorBenchmarks.Configs;

/// <summary>Proves that every case runs and that edits cause no more work than they should; the times mean nothing.</summary>
internal sealed class DryConfig : TableConfig
{
    public DryConfig()
        : base(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance)) =>
        AddFilter(new SimpleFilter(static benchmark => Columns.MethodsOf(benchmark) == 10));
}
