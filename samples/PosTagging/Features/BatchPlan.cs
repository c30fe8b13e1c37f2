using System;
using System.Collections.Generic;
using System.Linq;

namespace PosTagging.Features;

/// <summary>Deals sentences into batches of like lengths, so that little is padded.</summary>
public static class BatchPlan
{
    /// <summary>The batches in the order of the lengths, for measuring accuracy.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="words">How many words a batch should have, about.</param>
    public static IReadOnlyList<Batch> Sorted(IReadOnlyList<EncodedSentence> sentences, int words)
    {
        List<Batch> batches = [];
        List<EncodedSentence> next = [];
        foreach (EncodedSentence sentence in sentences.OrderByDescending(sentence => sentence.Length)) // stable
        {
            next.Add(sentence);
            if (next.Count * next[0].Length >= words)
            {
                batches.Add(new Batch(next));
                next = [];
            }
        }

        if (next.Count != 0)
        {
            batches.Add(new Batch(next));
        }

        return batches;
    }

    /// <summary>The batches of an epoch: other neighbours and another order for each seed.</summary>
    public static IReadOnlyList<Batch> Shuffled(IReadOnlyList<EncodedSentence> sentences, int words, ulong seed)
    {
        Random random = new((int)seed); // a seeded Random gives the same numbers in every version of .NET
        EncodedSentence[] order = [.. sentences];
        random.Shuffle(order);
        Batch[] batches = [.. Sorted(order, words)];
        random.Shuffle(batches);
        return batches;
    }
}
