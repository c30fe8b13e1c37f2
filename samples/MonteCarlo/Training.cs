using System;
using System.Linq;
using GeneratedDropout;

namespace MonteCarlo;

/// <summary>Trains a network on data: each step sees all points, and drops other units for each of them.</summary>
public static class Training
{
    public const int Steps = 1500;

    private const float LearningRate = 0.01f;
    private const float WeightDecay = 1e-5f;

    /// <summary>The same network each time.</summary>
    public static Network Run(Data data, DropoutKey key)
    {
        ArgumentNullException.ThrowIfNull(data);
        float[] x = [.. data.X];
        float[] y = [.. data.Y];
        Network network = new(new Random(2));
        Parameter[] parameters =
        [
            .. new[] { network.First, network.Second, network.Last }.SelectMany(layer =>
                new[] { layer.Weights, layer.Bias }
            ),
        ];
        for (int step = 1; step <= Steps; step++)
        {
            network.AddGradient(x, y, key.Fold((ulong)step));

            // The rate falls to 0, so that the last steps settle.
            float rate = LearningRate * (Steps - step) / Steps;
            foreach (Parameter parameter in parameters)
            {
                parameter.Step(rate, WeightDecay, step);
            }
        }

        return network;
    }
}
