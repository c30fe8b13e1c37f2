using System;
using BenchmarkDotNet.Running;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Benchmarks.Training;

/// <summary>What a benchmark case is about.</summary>
internal readonly record struct StepCase(AttentionName Attention, int Threads, DropoutName Dropout)
{
    private const double Rate = 0.1;

    /// <summary>Sets the block up.</summary>
    public TrainingStep Start() =>
        new(
            Attention,
            Threads,
            Dropout switch
            {
                DropoutName.Ours => static () => new Dropout(Rate),
                DropoutName.Torch => static () => nn.Dropout(Rate),
                _ => null,
            }
        );

    /// <summary>Null for a case of another benchmark.</summary>
    public static StepCase? Of(BenchmarkCase benchmark) =>
        benchmark.Descriptor.Type == typeof(StepBenchmarks)
            ? new StepCase(
                (AttentionName)benchmark.Parameters[nameof(StepBenchmarks.Attention)],
                (int)benchmark.Parameters[nameof(StepBenchmarks.Threads)],
                Enum.Parse<DropoutName>(benchmark.Descriptor.WorkloadMethod.Name)
            )
            : null;
}
