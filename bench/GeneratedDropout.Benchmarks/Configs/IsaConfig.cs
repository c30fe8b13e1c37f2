using BenchmarkDotNet.Jobs;

namespace GeneratedDropout.Benchmarks.Configs;

/// <summary>The same with fewer and fewer instructions allowed. Ratios are to the copy under the same limits.</summary>
internal sealed class IsaConfig : TableConfig
{
    public IsaConfig()
    {
        AddJob(Job.Default.WithId("All"));
        AddJob(Without("AVX-512", "DOTNET_EnableAVX512"));
        AddJob(Without("AVX2", "DOTNET_EnableAVX2"));
        AddJob(Without("intrinsics", "DOTNET_EnableHWIntrinsic"));
    }

    private static Job Without(string instructions, string variable) =>
        Job.Default.WithId("No " + instructions).WithEnvironmentVariable(variable, "0");
}
