using System;
using System.Collections.Generic;
using System.Linq;
using PosTagging.Corpus;

namespace PosTagging.Baselines;

/// <summary>
/// As <see cref="MostFrequentTag"/> for the words that training had. For another one, the longest ending decides that
/// it shares with words which occur once: those tell most about words which do not occur at all.
/// </summary>
public sealed class SuffixBackOff : IBaseline
{
    private const int Longest = 5;

    private readonly WordTags _words;
    private readonly TagCounts _endings = new();

    /// <param name="train">The training sentences.</param>
    public SuffixBackOff(IReadOnlyList<Sentence> train)
    {
        _words = new WordTags(train);
        HashSet<string> once =
        [
            .. train
                .SelectMany(sentence => sentence.Words)
                .CountBy(word => word, StringComparer.Ordinal)
                .Where(count => count.Value == 1)
                .Select(count => count.Key),
        ];
        foreach (Sentence sentence in train)
        {
            for (int i = 0; i < sentence.Words.Length; i++)
            {
                if (once.Contains(sentence.Words[i]))
                {
                    Count(sentence.Words[i], sentence.Tags[i]);
                }
            }
        }
    }

    /// <inheritdoc/>
    public string Name => "with endings of unknown words";

    /// <inheritdoc/>
    public int Tag(string word)
    {
        int? tag = _words.MostFrequent(word);
        for (int length = Longest; tag is null && length >= 0; length--)
        {
            tag = _endings.MostFrequent(Ending(word, length));
        }

        return tag ?? 0;
    }

    private void Count(string word, int tag)
    {
        for (int length = 0; length <= Longest; length++)
        {
            _endings.Add(Ending(word, length), tag);
        }
    }

    /// <summary>The last letters, with a mark that tells capitalised words from others.</summary>
    private static string Ending(string word, int length)
    {
        char mark = char.IsUpper(word[0]) ? 'X' : 'x';
        string form = word.ToLowerInvariant();
        return mark + (form.Length <= length ? form : form[^length..]);
    }
}
