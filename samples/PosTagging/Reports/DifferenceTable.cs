using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace PosTagging.Reports;

/// <summary>The regimes against each other, seed by seed: what two runs with one seed share drops out.</summary>
public static class DifferenceTable
{
    /// <summary>Makes the table.</summary>
    public static Table Create(Comparison comparison)
    {
        Table table = TextTable.Create("test accuracy, points", "mean", "s.d.", "standard error", "better in");
        foreach ((string name, string other, IReadOnlyList<double> differences) in comparison.Pairs())
        {
            Summary points = Summary.Of([.. differences.Select(difference => 100 * difference)]);
            table.AddRow(
                $"{name} − {other}",
                $"{points.Mean:+0.00;−0.00;0.00}",
                $"{points.Deviation:F2}",
                $"{points.Deviation / Math.Sqrt(differences.Count):F2}",
                $"{differences.Count(difference => difference > 0)} of {differences.Count} seeds"
            );
        }

        return table;
    }
}
