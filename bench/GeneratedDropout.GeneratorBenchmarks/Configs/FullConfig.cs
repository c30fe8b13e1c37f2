using BenchmarkDotNet.Jobs;

namespace GeneratedDropout.GeneratorBenchmarks.Configs;

/// <summary>Every case in a process of its own.</summary>
internal sealed class FullConfig() : TableConfig(Job.Default);
