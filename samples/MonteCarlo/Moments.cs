using System;

namespace MonteCarlo;

/// <summary>Mean and variance of the predictions for each input, one pass after another (Welford, 1962).</summary>
/// <param name="inputs">How many inputs there are.</param>
public sealed class Moments(int inputs)
{
    private readonly double[] _means = new double[inputs];

    /// <summary>The sums of the squared distances from the mean.</summary>
    private readonly double[] _squares = new double[inputs];

    /// <summary>How many inputs there are.</summary>
    public int Inputs => _means.Length;

    /// <summary>How many passes have been added.</summary>
    public int Count { get; private set; }

    public double Mean(int input) => _means[input];

    /// <summary>The unbiased variance; NaN before the second pass.</summary>
    public double Variance(int input) => Count > 1 ? _squares[input] / (Count - 1) : double.NaN;

    public double StandardDeviation(int input) => Math.Sqrt(Variance(input));

    /// <summary>Adds the predictions of a pass.</summary>
    public void Add(ReadOnlySpan<float> predictions)
    {
        Count++;
        for (int i = 0; i < _means.Length; i++)
        {
            double distance = predictions[i] - _means[i];
            _means[i] += distance / Count;
            _squares[i] += distance * (predictions[i] - _means[i]);
        }
    }

    /// <summary>Adds passes that were added up elsewhere (Chan, Golub and LeVeque, 1979).</summary>
    public void Add(Moments other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Count == 0)
        {
            return;
        }

        double share = (double)other.Count / (Count + other.Count);
        for (int i = 0; i < _means.Length; i++)
        {
            double distance = other._means[i] - _means[i];
            _means[i] += distance * share;
            _squares[i] += other._squares[i] + (distance * distance * Count * share);
        }

        Count += other.Count;
    }
}
