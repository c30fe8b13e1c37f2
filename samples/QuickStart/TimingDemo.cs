using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GeneratedDropout;

namespace QuickStart;

/// <summary>Times each kernel against <see cref="GenericDropout"/>, a loop over <see cref="Random"/> and a copy.</summary>
public static class TimingDemo
{
    public static void Run(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        IReadOnlyList<Workload> workloads = Workload.All;
        int length = (int)NoiseShape.Flips(workloads[0].Shape);
        float[] x = [.. Enumerable.Range(1, length).Select(i => 1f / i)];
        float[] y = new float[length];
        ulong call = 0; // each call has a key of its own, so that no branch predictor learns a mask by heart

        List<Action> actions = [() => x.AsSpan().CopyTo(y)];
        foreach (Workload workload in workloads)
        {
            actions.Add(() => workload.Generated(x, y, new DropoutKey(call++)));
            actions.Add(() => workload.Generic(x, y, new DropoutKey(call++)));
            actions.Add(() => workload.Loop(x, y, new DropoutKey(call++)));
        }

        output.WriteLine("5. TIME");
        output.WriteLine();
        output.WriteLine($"{length:N0} floats, rate {Kernels.Rate}, one thread, a new key for each call; medians.");
        output.WriteLine("This takes some seconds.");
        output.WriteLine();
        output.Flush();
        double[] times = [.. Timing.Medians(actions).Select(time => time / length)];
        double copy = times[0];

        output.WriteLine($"{"", -32} {"ns per element", 25}  {"speed-up over", 14} {"cost", 6}");
        output.WriteLine(
            $"{"", -32} {"generated", 9} {"generic", 7} {"Random", 7}  {"generic", 7} {"Random", 6} {"copies", 6}"
        );
        for (int i = 0; i < workloads.Count; i++)
        {
            double generated = times[1 + (3 * i)];
            double generic = times[2 + (3 * i)];
            double loop = times[3 + (3 * i)];
            output.WriteLine(
                $"{workloads[i].Name, -32} {generated, 9:F3} {generic, 7:F3} {loop, 7:F3}  "
                    + $"{generic / generated, 7:F2} {loop / generated, 6:F1} {generated / copy, 6:F2}"
            );
        }

        output.WriteLine($"{"memory copy", -32} {copy, 9:F3}");
    }
}
