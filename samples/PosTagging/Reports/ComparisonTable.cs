using System.Collections.Generic;
using System.Linq;
using PosTagging.Training;
using Spectre.Console;

namespace PosTagging.Reports;

/// <summary>Mean and spread of each regime.</summary>
public static class ComparisonTable
{
    /// <summary>Makes the table.</summary>
    public static Table Create(Comparison comparison)
    {
        Table table = TextTable.Create(
            "dropout",
            "seeds",
            "test",
            "s.d.",
            "least",
            "most",
            "unseen",
            "dev",
            "s.d.",
            "s/run"
        );
        foreach ((string name, IReadOnlyList<RunResult> results) in comparison.Regimes)
        {
            Summary test = Summary.Of([.. results.Select(result => 100 * result.Test)]);
            Summary dev = Summary.Of([.. results.Select(result => 100 * result.Dev)]);
            double unseen = 100 * results.Average(result => result.TestUnseen);
            table.AddRow(
                name,
                $"{results.Count}",
                $"{test.Mean:F2}",
                $"{test.Deviation:F2}",
                $"{test.Least:F2}",
                $"{test.Most:F2}",
                $"{unseen:F2}",
                $"{dev.Mean:F2}",
                $"{dev.Deviation:F2}",
                $"{results.Average(result => result.Seconds):F0}"
            );
        }

        return table;
    }
}
