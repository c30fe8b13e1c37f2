using System;
using System.Collections.Generic;
using System.Linq;
using GeneratedDropout;
using Xunit;

namespace MonteCarlo.Tests;

public sealed class NetworkTests
{
    private static readonly DropoutKey Key = new(3);
    private static readonly float[] X = [-1, -0.3f, 0.4f, 1.1f];
    private static readonly float[] Y = [0.5f, -1, 2, 0.25f];

    /// <summary>The backward pass has no mask but what the same kernel and the same key give it.</summary>
    [Fact]
    public void GradientIsTheSlopeOfTheLossUnderTheSameMasks()
    {
        Network network = new(new Random(4));
        network.AddGradient(X, Y, Key);
        Random random = new(5);
        foreach (Parameter parameter in (Parameter[])[.. Parameters(network)])
        {
            float[] gradient = [.. parameter.Gradient];
            float[] direction = [.. gradient.Select(_ => random.Next(2) == 0 ? -1f : 1f)];

            double slope = Slope(network, parameter, direction);

            double expected = gradient.Zip(direction, (g, d) => (double)g * d).Sum();
            Assert.InRange(slope, expected - 0.01 * Math.Abs(expected), expected + 0.01 * Math.Abs(expected));
            Assert.NotInRange(expected, -0.01, 0.01); // a slope near 0 would show little
        }
    }

    [Fact]
    public void GradientsAddUpUntilAStep()
    {
        Network network = new(new Random(4));
        network.AddGradient(X, Y, Key);
        float[] once = [.. network.Second.Weights.Gradient];
        network.AddGradient(X, Y, Key);

        Assert.All(
            once.Zip(network.Second.Weights.Gradient.ToArray()),
            pair => Assert.Equal(2 * pair.First, pair.Second, 1e-5f)
        );
        network.Second.Weights.Step(rate: 0.1f, decay: 0, number: 1);
        Assert.All(network.Second.Weights.Gradient.ToArray(), gradient => Assert.Equal(0, gradient));
    }

    private static IEnumerable<Parameter> Parameters(Network network) =>
        ((Dense[])[network.First, network.Second, network.Last]).SelectMany(layer =>
            (Parameter[])[layer.Weights, layer.Bias]
        );

    /// <summary>How the loss changes along a direction, by differences.</summary>
    private static double Slope(Network network, Parameter parameter, float[] direction)
    {
        const float Step = 1f / 65536; // small, so that no unit crosses the bend of its ReLU
        float[] values = [.. parameter.Values];
        double[] losses = new double[2];
        foreach (int side in (int[])[0, 1])
        {
            for (int i = 0; i < values.Length; i++)
            {
                parameter.Values[i] = values[i] + ((side == 0 ? -Step : Step) * direction[i]);
            }

            losses[side] = ReferenceNetwork
                .Predict(network, X, Key, oneMask: false)
                .Zip(Y, (found, wanted) => Math.Pow(found - wanted, 2) / (2 * X.Length))
                .Sum();
        }

        values.CopyTo(parameter.Values);
        return (losses[1] - losses[0]) / (2 * Step);
    }
}
