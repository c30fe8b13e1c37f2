using BenchmarkDotNet.Jobs;

namespace GeneratedDropout.Benchmarks.Configs;

/// <summary>Every family at every size, each in a process of its own.</summary>
internal sealed class FullConfig : TableConfig
{
    public FullConfig() => AddJob(Job.Default);
}
