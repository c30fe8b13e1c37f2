using System.Collections.Generic;
using PosTagging.Corpus;

namespace PosTagging.Baselines;

/// <summary>
/// Gives a word the tag that it had most often in training. Where training had it in other letters only, small ones
/// instead of capitals, those count; where it had it not at all, the tag that most words had.
/// </summary>
public sealed class MostFrequentTag : IBaseline
{
    private const string AnyWord = "";

    private readonly WordTags _words;
    private readonly TagCounts _counts = new();

    /// <param name="train">The training sentences.</param>
    public MostFrequentTag(IReadOnlyList<Sentence> train)
    {
        _words = new WordTags(train);
        foreach (Sentence sentence in train)
        {
            foreach (int tag in sentence.Tags)
            {
                _counts.Add(AnyWord, tag);
            }
        }
    }

    /// <inheritdoc/>
    public string Name => "most frequent tag";

    /// <inheritdoc/>
    public int Tag(string word) => _words.MostFrequent(word) ?? _counts.MostFrequent(AnyWord) ?? 0;
}
