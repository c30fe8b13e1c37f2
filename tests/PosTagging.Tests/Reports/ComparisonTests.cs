using System.Linq;
using PosTagging.Model;
using PosTagging.Reports;
using PosTagging.Training;
using Xunit;

namespace PosTagging.Tests.Reports;

public sealed class ComparisonTests
{
    private const ulong Fingerprint = 1;

    private static readonly Comparison Comparison = Comparison.Of(
        [
            Result(DropoutRegime.Spatial, 0.3, seed: 2, test: 0.96),
            Result(DropoutRegime.Spatial, 0.3, seed: 1, test: 0.95),
            Result(DropoutRegime.None, 0, seed: 1, test: 0.94),
            Result(DropoutRegime.None, 0, seed: 2, test: 0.965),
            Result(DropoutRegime.Spatial, 0.2, seed: 3, test: 0.5),
            Result(DropoutRegime.None, 0, seed: 3, test: 0.5) with
            {
                Fingerprint = 2,
            },
            Result(DropoutRegime.None, 0, seed: 3, test: 0.5, epochs: 9),
        ],
        epochs: 5,
        Fingerprint
    );

    [Fact]
    public void ResultsAreGroupedByRegimeAndRate()
    {
        Assert.Equal(["none", "spatial 0.2", "spatial 0.3"], Comparison.Regimes.Select(regime => regime.Name));
        Assert.Equal([1UL, 2UL], Comparison.Regimes[2].Results.Select(result => result.Options.Seed));
        Assert.Equal(2, Comparison.Regimes[0].Results.Count); // neither the other treebank nor the other epochs
    }

    [Fact]
    public void PairsShareSeeds()
    {
        var (name, other, differences) = Assert.Single(Comparison.Pairs());

        Assert.Equal(("spatial 0.3", "none"), (name, other));
        Assert.Equal([0.01, -0.005], differences.Select(difference => double.Round(difference, 6)));
    }

    [Fact]
    public void TablesSayMeanAndSpread()
    {
        string table = Rendered.Text(ComparisonTable.Create(Comparison));
        string differences = Rendered.Text(DifferenceTable.Create(Comparison));

        Assert.Contains("none              2   95.25   1.77   94.00   96.50", table);
        Assert.Contains("spatial 0.3 − none", differences);
        Assert.Contains("+0.25   1.06             0.75   1 of 2 seeds", differences);
    }

    private static RunResult Result(DropoutRegime regime, double rate, ulong seed, double test, int epochs = 5) =>
        new(new TrainingOptions(regime, rate, seed, epochs), Fingerprint, 5, 0.9, test, 0.8, 60);
}
