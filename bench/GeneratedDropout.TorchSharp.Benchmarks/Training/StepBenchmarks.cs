using BenchmarkDotNet.Attributes;

namespace GeneratedDropout.TorchSharp.Benchmarks.Training;

/// <summary>A training step of a block without dropout, with ours, and with torch's.</summary>
public class StepBenchmarks
{
    private TrainingStep _step = null!;

    [ParamsAllValues]
    public AttentionName Attention { get; set; }

    /// <summary>The threads of torch.</summary>
    [Params(1, 2)]
    public int Threads { get; set; }

    [Benchmark(Baseline = true)]
    public void Without() => _step.Run();

    [Benchmark]
    public void Ours() => _step.Run();

    [Benchmark]
    public void Torch() => _step.Run();

    [GlobalSetup(Target = nameof(Without))]
    public void SetupWithout() => Setup(DropoutName.Without);

    [GlobalSetup(Target = nameof(Ours))]
    public void SetupOurs() => Setup(DropoutName.Ours);

    [GlobalSetup(Target = nameof(Torch))]
    public void SetupTorch() => Setup(DropoutName.Torch);

    [GlobalCleanup]
    public void Cleanup() => _step.Dispose();

    private void Setup(DropoutName dropout) => _step = new StepCase(Attention, Threads, dropout).Start();
}
