using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Benchmarks.Training;

/// <summary>
/// Times a step of each block in turn, round after round, so that a busy second hits all of them. BenchmarkDotNet would
/// time one block after the other, and dropout is less than what a shared machine changes in between.
/// </summary>
internal sealed class StepRounds
{
    private readonly Dictionary<DropoutName, double[]> _milliseconds;

    public StepRounds(AttentionName attention, int threads, int rounds)
    {
        set_num_threads(threads);
        DropoutName[] names = Enum.GetValues<DropoutName>();
        TrainingStep[] steps = [.. names.Select(name => new TrainingStep(attention, name))];
        _milliseconds = names.ToDictionary(static name => name, _ => new double[rounds]);
        // Two rounds to warm up, unless one round is all that is wanted.
        for (int round = -Math.Min(2, rounds - 1); round < rounds; round++)
        {
            foreach ((DropoutName name, TrainingStep step) in names.Zip(steps))
            {
                long start = Stopwatch.GetTimestamp();
                step.Run();
                if (round >= 0)
                {
                    _milliseconds[name][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                }
            }
        }

        Array.ForEach(steps, static step => step.Dispose());
    }

    public double Milliseconds(DropoutName name) => Median(_milliseconds[name]);

    /// <summary>What part of a step dropout takes: the median over the rounds.</summary>
    public double Share(DropoutName name) =>
        Median(
            _milliseconds[name]
                .Zip(_milliseconds[DropoutName.Without], static (with, without) => (with - without) / with)
        );

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
