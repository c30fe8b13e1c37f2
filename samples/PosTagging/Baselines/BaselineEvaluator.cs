using System.Collections.Generic;
using System.Linq;
using PosTagging.Corpus;
using PosTagging.Training;

namespace PosTagging.Baselines;

/// <summary>Holds a baseline's tags against the right ones.</summary>
public static class BaselineEvaluator
{
    /// <summary>The accuracy on the test sentences.</summary>
    public static Accuracy Run(IBaseline baseline, Treebank treebank)
    {
        HashSet<string> seen = [.. treebank.Train.SelectMany(sentence => sentence.Words)];
        Confusion confusion = new();
        foreach (Sentence sentence in treebank.Test)
        {
            for (int i = 0; i < sentence.Words.Length; i++)
            {
                string word = sentence.Words[i];
                confusion.Add(sentence.Tags[i], baseline.Tag(word), seen.Contains(word));
            }
        }

        return confusion.Accuracy;
    }
}
