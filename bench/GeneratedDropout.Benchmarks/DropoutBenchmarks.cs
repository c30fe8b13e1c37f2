using BenchmarkDotNet.Attributes;

namespace GeneratedDropout.Benchmarks;

/// <summary>Generated kernels against the generic implementation and a naive loop, in units of a memory copy.</summary>
public class DropoutBenchmarks
{
    private Family _family = null!;

    [ParamsAllValues]
    public FamilyName Family { get; set; }

    /// <summary>At most so many elements: as many whole examples as fit.</summary>
    [Params(4 << 10, 64 << 10, 1 << 20, 16 << 20)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _family = Families.Create(Family);
        _family.Setup(Size);
    }

    [GlobalCleanup]
    public void Cleanup() => _family.Cleanup();

    [Benchmark(Baseline = true)]
    public void Copy() => _family.Copy();

    [Benchmark]
    public void Generated() => _family.Generated();

    [Benchmark]
    public void Parallel() => _family.Parallel();

    [Benchmark]
    public void Generic() => _family.Generic();

    [Benchmark]
    public void Naive() => _family.Naive();
}
