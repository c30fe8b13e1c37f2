using System.Linq;
using PosTagging.Corpus;

namespace PosTagging.Training;

/// <summary>Counts which tag was given for which.</summary>
public sealed class Confusion
{
    private readonly int[,,] _counts = new int[Upos.Count, Upos.Count, 2];

    /// <summary>Counts a word.</summary>
    /// <param name="right">Its tag.</param>
    /// <param name="given">The tag that it was given.</param>
    /// <param name="seen">Whether training had the word.</param>
    public void Add(int right, int given, bool seen) => _counts[right, given, seen ? 1 : 0]++;

    /// <summary>How often a tag was given for another, or for itself.</summary>
    public int this[int right, int given] => _counts[right, given, 0] + _counts[right, given, 1];

    /// <summary>The accuracy.</summary>
    public Accuracy Accuracy => new(Right(1), All(1), Right(0), All(0));

    private int Right(int seen) => Enumerable.Range(0, Upos.Count).Sum(tag => _counts[tag, tag, seen]);

    private int All(int seen) =>
        Enumerable
            .Range(0, Upos.Count)
            .Sum(right => Enumerable.Range(0, Upos.Count).Sum(given => _counts[right, given, seen]));
}
