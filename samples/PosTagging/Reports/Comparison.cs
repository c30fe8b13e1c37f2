using System;
using System.Collections.Generic;
using System.Linq;
using PosTagging.Training;

namespace PosTagging.Reports;

/// <summary>The results of some regimes over the same seeds, or nearly.</summary>
/// <param name="Regimes">The name of each regime with its results, by seed.</param>
public sealed record Comparison(IReadOnlyList<(string Name, IReadOnlyList<RunResult> Results)> Regimes)
{
    /// <summary>Takes the results that can be compared: of one treebank, after as many epochs.</summary>
    public static Comparison Of(IReadOnlyList<RunResult> results, int epochs, ulong fingerprint) =>
        new([
            .. results
                .Where(result => result.Options.Epochs == epochs && result.Fingerprint == fingerprint)
                .GroupBy(result => (result.Options.Regime, result.Options.Rate))
                .OrderBy(group => group.Key)
                .Select(group =>
                    (
                        group.First().Options.Name,
                        (IReadOnlyList<RunResult>)[.. group.OrderBy(result => result.Options.Seed)]
                    )
                ),
        ]);

    /// <summary>For each pair of regimes, the differences in test accuracy, seed by seed.</summary>
    public IEnumerable<(string Name, string Other, IReadOnlyList<double> Differences)> Pairs()
    {
        for (int i = 0; i < Regimes.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                double[] differences =
                [
                    .. Regimes[i]
                        .Results.Join(
                            Regimes[j].Results,
                            result => result.Options.Seed,
                            result => result.Options.Seed,
                            (result, other) => result.Test - other.Test
                        ),
                ];
                if (differences.Length != 0)
                {
                    yield return (Regimes[i].Name, Regimes[j].Name, differences);
                }
            }
        }
    }
}
