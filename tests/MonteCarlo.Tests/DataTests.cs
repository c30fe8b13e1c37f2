using System;
using System.Linq;
using Xunit;

namespace MonteCarlo.Tests;

public sealed class DataTests
{
    private static readonly Data Points = Data.Create();

    [Fact]
    public void PointsLieInTheClusters() =>
        Assert.All(Points.X, x => Assert.Contains(Data.Clusters, cluster => cluster.From <= x && x <= cluster.To));

    [Fact]
    public void EachClusterHasHalfOfThePoints() =>
        Assert.All(
            Data.Clusters,
            cluster => Assert.Equal(Points.X.Count / 2, Points.X.Count(x => cluster.From <= x && x <= cluster.To))
        );

    [Fact]
    public void PointsAreAsFarFromTheCurveAsTheNoiseSays()
    {
        double meanSquare = Points.X.Zip(Points.Y, (x, y) => Math.Pow(y - Data.Curve(x), 2)).Average();

        Assert.InRange(Math.Sqrt(meanSquare), 0.8 * Data.Noise, 1.2 * Data.Noise);
    }
}
