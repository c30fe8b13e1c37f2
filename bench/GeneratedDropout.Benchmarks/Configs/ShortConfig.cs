using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace GeneratedDropout.Benchmarks.Configs;

/// <summary>
/// A run of two minutes, in this process: one size in the cache of a core, one in the cache of all cores, one in memory.
/// </summary>
internal sealed class ShortConfig : TableConfig
{
    private const int InCache = 64 << 10;
    private const int InSharedCache = 1 << 20;
    private const int InMemory = 16 << 20;

    public ShortConfig()
    {
        AddJob(
            Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
                .WithIterationTime(TimeInterval.FromMilliseconds(25))
                .WithWarmupCount(8) // long enough for the JIT to reach its last tier
                .WithIterationCount(9)
                .WithUnrollFactor(1)
                .WithEvaluateOverhead(false)
        );
        AddFilter(new SimpleFilter(IsShort));
    }

    /// <summary>The naive loop takes as long per element at every size: the small one tells enough.</summary>
    private static bool IsShort(BenchmarkCase benchmark) =>
        Case.Of(benchmark).Size switch
        {
            InCache => true,
            InSharedCache or InMemory => benchmark.Descriptor.WorkloadMethod.Name != nameof(DropoutBenchmarks.Naive),
            _ => false,
        };
}
