using System.Collections.Generic;
using System.Linq;
using PosTagging.Corpus;
using PosTagging.Training;

namespace PosTagging.Reports;

/// <summary>The tags with the most errors, and how they are mixed up.</summary>
public sealed class HardestTags
{
    private const int Most = 8;

    private readonly Confusion _confusion;

    /// <param name="confusion">The counts of all tags.</param>
    public HardestTags(Confusion confusion)
    {
        _confusion = confusion;
        IEnumerable<int> all = Enumerable.Range(0, Upos.Count);
        Tags =
        [
            .. all.OrderByDescending(tag =>
                    all.Sum(other => other == tag ? 0 : confusion[tag, other] + confusion[other, tag])
                )
                .Take(Most),
        ];
    }

    /// <summary>The tags, the hardest first.</summary>
    public IReadOnlyList<int> Tags { get; }

    /// <summary>How many words have the tag.</summary>
    public int Count(int tag) => Enumerable.Range(0, Upos.Count).Sum(given => _confusion[tag, given]);

    /// <summary>The share of the words with one tag that were given another, or the same.</summary>
    public double Share(int right, int given)
    {
        int count = Count(right);
        return count == 0 ? 0 : (double)_confusion[right, given] / count;
    }

    /// <summary>The share of the words with a tag that were given one which is not among these.</summary>
    public double ShareOfOthers(int right) =>
        Enumerable.Range(0, Upos.Count).Except(Tags).Sum(given => Share(right, given));
}
