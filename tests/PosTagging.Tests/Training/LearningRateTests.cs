using System.Linq;
using PosTagging.Training;
using Xunit;

namespace PosTagging.Tests.Training;

public sealed class LearningRateTests
{
    [Fact]
    public void ItGrowsForAShortWhileThenFallsToNothing()
    {
        double[] rates = [.. Enumerable.Range(0, 101).Select(percent => LearningRate.At(percent / 100.0))];
        int highest = System.Array.IndexOf(rates, rates.Max());

        Assert.InRange(highest, 1, 10);
        Assert.Equal(rates[..highest].Order(), rates[..highest]);
        Assert.Equal(rates[highest..].OrderDescending(), rates[highest..]);
        Assert.InRange(rates[0], 1e-5, rates[highest] / 5);
        Assert.Equal(0, rates[^1], precision: 9);
    }
}
