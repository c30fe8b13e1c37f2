using BenchmarkDotNet.Running;

namespace GeneratedDropout.Benchmarks.Configs;

/// <summary>What a benchmark case is about.</summary>
internal readonly record struct Case(FamilyName Family, int Size)
{
    /// <summary>The elements of the tensor: whole examples only.</summary>
    public int Length => Families.Create(Family).Length(Size);

    public static Case Of(BenchmarkCase benchmark) =>
        new(
            (FamilyName)benchmark.Parameters[nameof(DropoutBenchmarks.Family)],
            (int)benchmark.Parameters[nameof(DropoutBenchmarks.Size)]
        );
}
