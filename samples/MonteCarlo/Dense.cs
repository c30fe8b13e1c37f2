using System;
using System.Numerics.Tensors;

namespace MonteCarlo;

/// <summary>A dense layer: y = x · weights + bias, for each row of a batch.</summary>
/// <remarks>
/// Whole rows are multiplied and added up in a fixed order, with no dot product, whose order of summation depends on
/// the width of the machine's vectors. So training gives the same bits on every machine.
/// </remarks>
public sealed class Dense
{
    private readonly float[] _transposed;

    /// <param name="inputs">How many numbers a row of x has.</param>
    /// <param name="outputs">How many numbers a row of y has.</param>
    /// <param name="bias">Biases begin in (−bias, bias).</param>
    /// <param name="random">Where the first values come from.</param>
    public Dense(int inputs, int outputs, double bias, Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        Inputs = inputs;
        Outputs = outputs;
        Weights = new Parameter(inputs * outputs);
        Bias = new Parameter(outputs);
        _transposed = new float[inputs * outputs];
        Fill(Weights.Values, Math.Sqrt(6.0 / inputs), random); // He et al., 2015, for layers before a ReLU
        Fill(Bias.Values, bias, random);
    }

    public int Inputs { get; }

    public int Outputs { get; }

    /// <summary>[inputs, outputs].</summary>
    public Parameter Weights { get; }

    /// <summary>[outputs].</summary>
    public Parameter Bias { get; }

    /// <summary>Writes y [batch, outputs], computed from x [batch, inputs].</summary>
    public void Forward(ReadOnlySpan<float> x, Span<float> y)
    {
        for (int row = 0; row * Inputs < x.Length; row++)
        {
            Span<float> output = y.Slice(row * Outputs, Outputs);
            Bias.Values.CopyTo(output);
            AddProduct(x.Slice(row * Inputs, Inputs), Weights.Values, output);
        }
    }

    /// <summary>
    /// Adds to the gradients of the parameters; and writes dx, the gradient of x, unless it is empty.
    /// </summary>
    public void Backward(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, Span<float> dx)
    {
        Transpose();
        for (int row = 0; row * Inputs < x.Length; row++)
        {
            ReadOnlySpan<float> gradient = dy.Slice(row * Outputs, Outputs);
            TensorPrimitives.Add(Bias.Gradient, gradient, Bias.Gradient);
            for (int i = 0; i < Inputs; i++)
            {
                AddScaled(gradient, x[(row * Inputs) + i], Weights.Gradient.Slice(i * Outputs, Outputs));
            }

            if (!dx.IsEmpty)
            {
                Span<float> output = dx.Slice(row * Inputs, Inputs);
                output.Clear();
                AddProduct(gradient, _transposed, output);
            }
        }
    }

    /// <summary>y += row · matrix.</summary>
    private static void AddProduct(ReadOnlySpan<float> row, ReadOnlySpan<float> matrix, Span<float> y)
    {
        for (int i = 0; i < row.Length; i++)
        {
            AddScaled(matrix.Slice(i * y.Length, y.Length), row[i], y);
        }
    }

    /// <summary>y += x · factor. A factor of 0, such as a dropped unit, costs nothing.</summary>
    private static void AddScaled(ReadOnlySpan<float> x, float factor, Span<float> y)
    {
        if (factor != 0)
        {
            TensorPrimitives.MultiplyAdd(x, factor, y, y);
        }
    }

    private void Transpose()
    {
        Span<float> weights = Weights.Values;
        for (int i = 0; i < Inputs; i++)
        {
            for (int j = 0; j < Outputs; j++)
            {
                _transposed[(j * Inputs) + i] = weights[(i * Outputs) + j];
            }
        }
    }

    private static void Fill(Span<float> values, double bound, Random random)
    {
        foreach (ref float value in values)
        {
            value = (float)(bound * ((2 * random.NextDouble()) - 1));
        }
    }
}
