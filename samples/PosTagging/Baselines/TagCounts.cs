using System;
using System.Collections.Generic;
using System.Linq;
using PosTagging.Corpus;

namespace PosTagging.Baselines;

/// <summary>Counts which tags a string had.</summary>
public sealed class TagCounts
{
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts one tag of a string.</summary>
    public void Add(string text, int tag)
    {
        if (!_counts.TryGetValue(text, out int[]? counts))
        {
            counts = new int[Upos.Count];
            _counts.Add(text, counts);
        }

        counts[tag]++;
    }

    /// <summary>The most frequent tag of the string, the first where two are; null if the string was never seen.</summary>
    public int? MostFrequent(string text) =>
        _counts.TryGetValue(text, out int[]? counts) ? Array.IndexOf(counts, counts.Max()) : null;
}
