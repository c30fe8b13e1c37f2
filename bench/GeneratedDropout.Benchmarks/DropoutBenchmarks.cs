using System.Collections.Generic;
using BenchmarkDotNet.Attributes;

namespace GeneratedDropout.Benchmarks;

/// <summary>Generated kernels against the generic implementation and a naive loop, in units of a memory copy.</summary>
public class DropoutBenchmarks
{
    public static IEnumerable<Family> AllFamilies => Families.All;

    [ParamsSource(nameof(AllFamilies))]
    public Family Family { get; set; } = null!;

    [Params(4 << 10, 64 << 10, 1 << 20, 16 << 20)]
    public int Elements { get; set; }

    [GlobalSetup]
    public void Setup() => Family.Setup(Elements);

    [GlobalCleanup]
    public void Cleanup() => Family.Cleanup();

    [Benchmark(Baseline = true)]
    public void Copy() => Family.Copy();

    [Benchmark]
    public void Generated() => Family.Generated();

    [Benchmark]
    public void Generic() => Family.Generic();

    [Benchmark]
    public void Naive() => Family.Naive();
}
