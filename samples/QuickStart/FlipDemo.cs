using System;
using System.IO;

namespace QuickStart;

/// <summary>The number of coin flips of each workload that is timed later.</summary>
public static class FlipDemo
{
    public static void Run(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine("4. COIN FLIPS");
        output.WriteLine();
        output.WriteLine($"{"", -32} {"shape", -18} {"noise shape", -18} {"flips", 8}");
        foreach (Workload workload in Workload.All)
        {
            string shape = NoiseShape.Format(workload.Shape);
            string noise = NoiseShape.Format(workload.Noise);
            output.WriteLine(
                $"{workload.Name, -32} {shape, -18} {noise, -18} {NoiseShape.Flips(workload.Noise), 8:N0}"
            );
        }

        output.WriteLine();
    }
}
