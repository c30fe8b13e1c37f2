using BenchmarkDotNet.Running;

namespace GeneratedDropout.Benchmarks.Configs;

/// <summary>What a benchmark case is about.</summary>
internal readonly record struct Case(Family Family, int Elements)
{
    public int Length => Family.Length(Elements);

    public static Case Of(BenchmarkCase benchmark) =>
        new(
            (Family)benchmark.Parameters[nameof(DropoutBenchmarks.Family)],
            (int)benchmark.Parameters[nameof(DropoutBenchmarks.Elements)]
        );
}
