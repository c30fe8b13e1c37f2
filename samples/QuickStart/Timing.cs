using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace QuickStart;

/// <summary>Times several actions against each other.</summary>
public static class Timing
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Measuring = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Slice = TimeSpan.FromMicroseconds(200);

    /// <summary>The median time of one call of each action, in nanoseconds.</summary>
    /// <remarks>
    /// The actions take turns, a fraction of a millisecond each, so that a noisy moment of the machine hits all alike. Before that
    /// they take turns unmeasured until the JIT has had the time to compile the hot loops for the last time; the
    /// generated kernels need none of it, the loops over <see cref="Random"/> do.
    /// </remarks>
    public static double[] Medians(IReadOnlyList<Action> actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        long warmUpStart = Stopwatch.GetTimestamp();
        do
        {
            foreach (Action action in actions)
            {
                NanosecondsPerCall(action);
            }
        } while (Stopwatch.GetElapsedTime(warmUpStart) < WarmUp);

        List<double>[] samples = [.. actions.Select(_ => new List<double>())];
        long start = Stopwatch.GetTimestamp();
        do
        {
            for (int i = 0; i < actions.Count; i++)
            {
                samples[i].Add(NanosecondsPerCall(actions[i]));
            }
        } while (Stopwatch.GetElapsedTime(start) < Measuring);

        return [.. samples.Select(Median)];
    }

    /// <summary>The middle one of the values, or the mean of the middle two.</summary>
    public static double Median(IReadOnlyCollection<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static double NanosecondsPerCall(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan elapsed;
        int calls = 0;
        do
        {
            action();
            calls++;
            elapsed = Stopwatch.GetElapsedTime(start);
        } while (elapsed < Slice);

        return elapsed.TotalNanoseconds / calls;
    }
}
