using System;
using System.Linq;
using GeneratedDropout;

namespace MonteCarlo.Tests;

/// <summary>The forward pass written a second time, in doubles, with plain loops and with <see cref="GenericDropout"/>.</summary>
internal static class ReferenceNetwork
{
    /// <param name="network">Whose parameters to use.</param>
    /// <param name="x">The inputs.</param>
    /// <param name="key">The key of the pass.</param>
    /// <param name="oneMask">Whether all inputs share a mask, as with the noise shape [1, units].</param>
    public static double[] Predict(Network network, float[] x, DropoutKey key, bool oneMask)
    {
        double[] rows = [.. x.Select(value => (double)value)];
        rows = Drop(Rectify(Apply(network.First, rows)), Network.LayerKey(key, 0), x.Length, oneMask);
        rows = Drop(Rectify(Apply(network.Second, rows)), Network.LayerKey(key, 1), x.Length, oneMask);
        return Apply(network.Last, rows);
    }

    private static double[] Apply(Dense layer, double[] x)
    {
        double[] y = new double[x.Length / layer.Inputs * layer.Outputs];
        for (int place = 0; place < y.Length; place++)
        {
            (int row, int output) = Math.DivRem(place, layer.Outputs);
            y[place] = layer.Bias.Values[output];
            for (int input = 0; input < layer.Inputs; input++)
            {
                y[place] += x[(row * layer.Inputs) + input] * layer.Weights.Values[(input * layer.Outputs) + output];
            }
        }

        return y;
    }

    private static double[] Rectify(double[] x) => [.. x.Select(value => Math.Max(value, 0))];

    private static double[] Drop(double[] x, DropoutKey key, int rows, bool oneMask)
    {
        nint units = x.Length / rows;
        GenericDropout.Apply<double>(x, x, [rows, units], [oneMask ? 1 : rows, units], Kernels.Rate, key);
        return x;
    }
}
