using System;
using System.Linq;
using Xunit;

namespace MonteCarlo.Tests;

public sealed class MomentsTests
{
    // Far from 0, where a sum of squares would lose the variance.
    private static readonly float[][] Predictions =
    [
        [10_001, -1],
        [10_002, 0.5f],
        [10_004, 0.25f],
        [10_003, 8],
        [10_010, -2],
    ];

    [Fact]
    public void MeanAndVarianceAreThoseOfTheDefinition()
    {
        Moments moments = Collect(Predictions);

        Assert.Equal(Predictions.Length, moments.Count);
        for (int i = 0; i < 2; i++)
        {
            double mean = Predictions.Average(pass => (double)pass[i]);
            double variance = Predictions.Sum(pass => Math.Pow(pass[i] - mean, 2)) / (Predictions.Length - 1);
            Assert.Equal(mean, moments.Mean(i), 1e-9);
            Assert.Equal(variance, moments.Variance(i), 1e-9);
            Assert.Equal(Math.Sqrt(variance), moments.StandardDeviation(i), 1e-9);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    public void PartsMergeToTheWhole(int first)
    {
        Moments merged = Collect(Predictions[..first]);
        merged.Add(Collect(Predictions[first..]));

        Moments whole = Collect(Predictions);
        Assert.Equal(whole.Count, merged.Count);
        for (int i = 0; i < 2; i++)
        {
            Assert.Equal(whole.Mean(i), merged.Mean(i), 1e-9);
            Assert.Equal(whole.Variance(i), merged.Variance(i), 1e-9);
        }
    }

    [Fact]
    public void NothingMergedWithNothingIsNothing()
    {
        Moments moments = new(1);
        moments.Add(new Moments(1));

        Assert.Equal(0, moments.Count);
        Assert.Equal(0, moments.Mean(0));
    }

    [Fact]
    public void OnePassHasNoVariance() => Assert.Equal(double.NaN, Collect(Predictions[..1]).Variance(0));

    private static Moments Collect(float[][] predictions)
    {
        Moments moments = new(2);
        foreach (float[] pass in predictions)
        {
            moments.Add(pass);
        }

        return moments;
    }
}
