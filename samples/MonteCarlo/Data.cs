using System;
using System.Collections.Generic;

namespace MonteCarlo;

/// <summary>Points of a curve with noise: input X, wanted output Y.</summary>
/// <param name="X">The inputs.</param>
/// <param name="Y">The wanted output for each of them.</param>
public sealed record Data(IReadOnlyList<float> X, IReadOnlyList<float> Y)
{
    /// <summary>The standard deviation of the noise.</summary>
    public const double Noise = 0.1;

    /// <summary>Where there are points: two intervals with a gap between them.</summary>
    public static IReadOnlyList<(double From, double To)> Clusters { get; } = [(-2.5, -1), (1, 2.5)];

    private const int PointsPerCluster = 30;

    /// <summary>The curve that the points lie on, but for the noise.</summary>
    public static double Curve(double x) => Math.Sin(2 * x);

    /// <summary>The same points each time.</summary>
    public static Data Create()
    {
        Random random = new(1);
        List<float> inputs = [];
        List<float> outputs = [];
        foreach ((double from, double to) in Clusters)
        {
            for (int i = 0; i < PointsPerCluster; i++)
            {
                double x = from + ((to - from) * random.NextDouble());
                inputs.Add((float)x);
                outputs.Add((float)(Curve(x) + (Noise * Normal(random))));
            }
        }

        return new Data(inputs, outputs);
    }

    /// <summary>A normal deviate, by Box and Muller's transform.</summary>
    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
