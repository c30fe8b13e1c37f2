using System;
using System.Numerics.Tensors;
using GeneratedDropout;

namespace MonteCarlo;

/// <summary>Two hidden layers, each with ReLU and then dropout: from one number to one number.</summary>
public sealed class Network
{
    /// <summary>The units of a hidden layer.</summary>
    public const int Units = 64;

    /// <param name="random">Where the first values of the parameters come from.</param>
    public Network(Random random)
    {
        // The first layer's bends lie all over the inputs, not at 0 alone.
        First = new Dense(1, Units, bias: 3, random);
        Second = new Dense(Units, Units, bias: 0, random);
        Last = new Dense(Units, 1, bias: 0, random);
    }

    public Dense First { get; }

    public Dense Second { get; }

    public Dense Last { get; }

    /// <summary>The key of a layer's mask.</summary>
    /// <param name="pass">The key of the forward pass.</param>
    /// <param name="layer">0 is the first hidden layer, 1 the second.</param>
    public static DropoutKey LayerKey(DropoutKey pass, int layer) => pass.Fold((ulong)layer);

    /// <summary>Adds the gradient of half the mean square error to that of the parameters.</summary>
    /// <param name="x">The inputs.</param>
    /// <param name="wanted">The wanted output for each.</param>
    /// <param name="key">Each step has its own.</param>
    public void AddGradient(ReadOnlySpan<float> x, ReadOnlySpan<float> wanted, DropoutKey key)
    {
        int batch = x.Length;
        float[] first = new float[batch * Units];
        float[] second = new float[batch * Units];
        float[] dy = new float[batch];

        First.Forward(x, first);
        Rectify(first);
        Kernels.Drop(first, LayerKey(key, 0)); // a coin flip per example and unit
        Second.Forward(first, second);
        Rectify(second);
        Kernels.Drop(second, LayerKey(key, 1));
        Last.Forward(second, dy);

        TensorPrimitives.Subtract(dy, wanted, dy);
        TensorPrimitives.Divide(dy, batch, dy);

        // The way back: the same kernel and the same key drop from the gradient what was dropped from the activations.
        float[] dFirst = new float[batch * Units];
        float[] dSecond = new float[batch * Units];
        Last.Backward(second, dy, dSecond);
        Kernels.Drop(dSecond, LayerKey(key, 1));
        RectifyGradient(second, dSecond);
        Second.Backward(first, dSecond, dFirst);
        Kernels.Drop(dFirst, LayerKey(key, 0));
        RectifyGradient(first, dFirst);
        First.Backward(x, dFirst, dx: []);
    }

    /// <summary>ReLU: what is below 0 becomes 0.</summary>
    private static void Rectify(Span<float> x) => TensorPrimitives.Max(x, 0, x);

    /// <summary>No gradient passes where ReLU gave 0.</summary>
    private static void RectifyGradient(ReadOnlySpan<float> y, Span<float> dy)
    {
        for (int i = 0; i < dy.Length; i++)
        {
            dy[i] = y[i] > 0 ? dy[i] : 0;
        }
    }
}
