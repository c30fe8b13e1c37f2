using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace MonteCarlo;

/// <summary>Prints the mean and the standard deviation of the predictions for a few inputs.</summary>
public static class UncertaintyTable
{
    private static readonly float[] Rows = [-4, -3, -2, -1.5f, 0, 1.5f, 2, 3, 4];

    /// <param name="inputs">The inputs of the passes; the rows of the table are among them.</param>
    /// <param name="moments">Mean and variance for each input.</param>
    /// <param name="output">Where to print.</param>
    public static void Write(IReadOnlyList<float> inputs, Moments moments, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(moments);
        ArgumentNullException.ThrowIfNull(output);
        float[] x = [.. inputs];
        output.WriteLine($"{"x", 6}  {"", -12} {"sin 2x", 7} {"mean", 7} {"sd", 6}");
        foreach (float row in Rows)
        {
            int i = Array.IndexOf(x, row);
            output.WriteLine(
                $"{row, 6:F2}  {Place(row), -12} {Data.Curve(row), 7:F2} {moments.Mean(i), 7:F2} "
                    + $"{moments.StandardDeviation(i), 6:F2}"
            );
        }
    }

    private static string Place(double x) =>
        Data.Clusters.Any(cluster => cluster.From <= x && x <= cluster.To) ? "in the data"
        : Data.Clusters[0].To < x && x < Data.Clusters[^1].From ? "in the gap"
        : "outside";
}
