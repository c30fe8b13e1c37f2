using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace MonteCarlo.Tests;

/// <summary>What the sample is there to show: predictions differ more where there was no data.</summary>
public sealed class UncertaintyTests
{
    private static readonly Moments Moments = Collect();
    private static readonly double InTheData = Enumerable
        .Range(0, Demo.Inputs.Count)
        .Where(i => Data.Clusters.Any(cluster => cluster.From <= Demo.Inputs[i] && Demo.Inputs[i] <= cluster.To))
        .Average(Moments.StandardDeviation);

    [Theory]
    [InlineData(0)] // the middle of the gap
    [InlineData(-3.5f)]
    [InlineData(3.5f)]
    public void DeviationIsLargerAwayFromTheData(float x) =>
        Assert.InRange(Deviation(x), 1.4 * InTheData, 4 * InTheData);

    [Fact]
    public void DeviationGrowsWithTheDistance()
    {
        IEnumerable<float> distances = [2.5f, 3, 3.5f, 4];

        Assert.Equal(distances, distances.OrderBy(Deviation));
        Assert.Equal(distances, distances.OrderBy(distance => Deviation(-distance)));
    }

    private static double Deviation(float x) => Moments.StandardDeviation(Demo.Inputs.ToList().IndexOf(x));

    private static Moments Collect()
    {
        using Passes passes = new(Trained.Model, Demo.Inputs, Demo.PassesKey);
        Moments moments = new(Demo.Inputs.Count);
        for (int pass = 0; pass < 200; pass++)
        {
            moments.Add(passes.Run(pass));
        }

        return moments;
    }
}
