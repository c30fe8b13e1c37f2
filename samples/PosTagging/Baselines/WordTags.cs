using System.Collections.Generic;
using PosTagging.Corpus;

namespace PosTagging.Baselines;

/// <summary>The tags that the words of the training sentences had.</summary>
public sealed class WordTags
{
    private readonly TagCounts _asWritten = new();
    private readonly TagCounts _lowerCase = new();

    /// <param name="train">The training sentences.</param>
    public WordTags(IReadOnlyList<Sentence> train)
    {
        foreach (Sentence sentence in train)
        {
            for (int i = 0; i < sentence.Words.Length; i++)
            {
                _asWritten.Add(sentence.Words[i], sentence.Tags[i]);
                _lowerCase.Add(sentence.Words[i].ToLowerInvariant(), sentence.Tags[i]);
            }
        }
    }

    /// <summary>The most frequent tag of the word, or null if training had it not, in capitals or without.</summary>
    public int? MostFrequent(string word) =>
        _asWritten.MostFrequent(word) ?? _lowerCase.MostFrequent(word.ToLowerInvariant());
}
