using System.Collections.Generic;
using PosTagging.Baselines;
using PosTagging.Corpus;
using PosTagging.Training;
using Spectre.Console;

namespace PosTagging.Reports;

/// <summary>The tagger beside what counting reaches.</summary>
public static class AccuracyTable
{
    /// <summary>Makes the table; the baselines are counted here and now.</summary>
    /// <param name="treebank">The treebank.</param>
    /// <param name="tagger">The tagger's accuracy on the test sentences.</param>
    public static Table Create(Treebank treebank, Accuracy tagger)
    {
        Table table = TextTable.Create("accuracy in %", "all words", "unseen words");
        foreach (
            IBaseline baseline in new IBaseline[]
            {
                new MostFrequentTag(treebank.Train),
                new SuffixBackOff(treebank.Train),
            }
        )
        {
            AddRow(table, $"counting: {baseline.Name}", BaselineEvaluator.Run(baseline, treebank));
        }

        AddRow(table, "tagger", tagger);
        return table;
    }

    private static void AddRow(Table table, string name, Accuracy accuracy) =>
        table.AddRow(name, $"{100 * accuracy.Overall:F2}", $"{100 * accuracy.OfUnseen:F2}");
}
