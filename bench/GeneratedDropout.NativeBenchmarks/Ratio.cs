using System;
using System.Diagnostics;
using GeneratedDropout.Benchmarks;

namespace GeneratedDropout.NativeBenchmarks;

/// <summary>What a generated kernel costs in copies of the same memory.</summary>
internal static class Ratio
{
    private const int Rounds = 31;
    private static readonly TimeSpan LeastRound = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(150); // the JIT reaches its last tier meanwhile

    /// <summary>The median of the kernel's time by that of the copy; they take turns.</summary>
    public static double Of(FamilyName name, int size)
    {
        Family family = Families.Create(name);
        family.Setup(size);
        int copies = Calls(family.Copy);
        int calls = Calls(family.Generated);
        double[] copy = new double[Rounds];
        double[] generated = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            copy[round] = Time(family.Copy, copies);
            generated[round] = Time(family.Generated, calls);
        }

        family.Cleanup();
        return Median(generated) / Median(copy);
    }

    /// <summary>Warms up, and tells how many calls a round needs to be long enough for the clock.</summary>
    private static int Calls(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        int calls = 0;
        do
        {
            action();
            calls++;
        } while (Stopwatch.GetElapsedTime(start) < WarmUp);

        return 1 + (int)(calls * (LeastRound / WarmUp));
    }

    /// <summary>Ticks for each call.</summary>
    private static double Time(Action action, int calls)
    {
        long start = Stopwatch.GetTimestamp();
        for (int call = 0; call < calls; call++)
        {
            action();
        }

        return (double)(Stopwatch.GetTimestamp() - start) / calls;
    }

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }
}
