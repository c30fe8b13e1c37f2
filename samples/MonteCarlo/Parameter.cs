using System;
using System.Numerics.Tensors;

namespace MonteCarlo;

/// <summary>Numbers that training changes, with their gradient and what Adam remembers of earlier gradients.</summary>
/// <param name="count">How many numbers; all are 0 at first.</param>
public sealed class Parameter(int count)
{
    private const float MeanDecay = 0.9f;
    private const float SquareDecay = 0.999f;
    private const float Epsilon = 1e-8f;

    private readonly float[] _values = new float[count];
    private readonly float[] _gradient = new float[count];
    private readonly float[] _mean = new float[count];
    private readonly float[] _square = new float[count];
    private readonly float[] _step = new float[count];

    public Span<float> Values => _values;

    /// <summary>Backward passes add to it; <see cref="Step"/> clears it.</summary>
    public Span<float> Gradient => _gradient;

    /// <summary>A step of Adam (Kingma and Ba, 2015).</summary>
    /// <param name="rate">The learning rate.</param>
    /// <param name="decay">The weight decay: what the loss adds for each value v is decay · v² / 2.</param>
    /// <param name="number">The number of the step, from 1 on.</param>
    public void Step(float rate, float decay, int number)
    {
        TensorPrimitives.MultiplyAdd(_values, decay, _gradient, _gradient);

        TensorPrimitives.Multiply(_mean, MeanDecay, _mean);
        TensorPrimitives.MultiplyAdd(_gradient, 1 - MeanDecay, _mean, _mean);

        TensorPrimitives.Multiply(_gradient, _gradient, _step);
        TensorPrimitives.Multiply(_square, SquareDecay, _square);
        TensorPrimitives.MultiplyAdd(_step, 1 - SquareDecay, _square, _square);

        // Both averages began at 0, and are corrected for it.
        TensorPrimitives.Divide(_square, 1 - Power(SquareDecay, number), _step);
        TensorPrimitives.Sqrt(_step, _step);
        TensorPrimitives.Add(_step, Epsilon, _step);
        TensorPrimitives.Divide(_mean, _step, _step);
        TensorPrimitives.MultiplyAdd(_step, -rate / (1 - Power(MeanDecay, number)), _values, _values);

        Gradient.Clear();
    }

    private static float Power(float x, int exponent) => (float)Math.Pow(x, exponent);
}
