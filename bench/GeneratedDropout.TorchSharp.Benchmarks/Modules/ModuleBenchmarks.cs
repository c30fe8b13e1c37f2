using BenchmarkDotNet.Attributes;

namespace GeneratedDropout.TorchSharp.Benchmarks.Modules;

/// <summary>The modules against torch's. Each method is named for its contender, which is set up before.</summary>
public class ModuleBenchmarks
{
    private ModulePass _pass = null!;

    [ParamsAllValues]
    public RowName Row { get; set; }

    /// <summary>The elements of the tensor, a whole number of examples.</summary>
    [Params(1 << 10, 4 << 10, 16 << 10, 64 << 10, 1 << 20, 16 << 20, Priority = 1)]
    public int Size { get; set; }

    [ParamsAllValues(Priority = 2)]
    public PassName Pass { get; set; }

    [Benchmark(Baseline = true)]
    public void Ours() => _pass.Run();

    [Benchmark]
    public void Torch1() => _pass.Run();

    [Benchmark]
    public void Torch2() => _pass.Run();

    [GlobalSetup(Target = nameof(Ours))]
    public void SetupOurs() => Setup(ContenderName.Ours);

    [GlobalSetup(Target = nameof(Torch1))]
    public void SetupTorch1() => Setup(ContenderName.Torch1);

    [GlobalSetup(Target = nameof(Torch2))]
    public void SetupTorch2() => Setup(ContenderName.Torch2);

    [GlobalCleanup]
    public void Cleanup() => _pass.Dispose();

    private void Setup(ContenderName contender) => _pass = new ModuleCase(Row, Size, Pass, contender).Start();
}
