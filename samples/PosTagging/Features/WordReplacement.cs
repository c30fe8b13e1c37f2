using System;

namespace PosTagging.Features;

/// <summary>
/// Makes some words of a training batch unknown, rare ones more often, so that the tagger learns what to do with words
/// that it has never seen. It is a dropout, too: of words. All regimes have it alike.
/// </summary>
public static class WordReplacement
{
    private const double Strength = 0.25;

    /// <summary>The forms of the batch, some of them replaced by <see cref="Vocabulary.Unknown"/>.</summary>
    public static long[] Apply(Batch batch, Vocabulary vocabulary, ulong seed)
    {
        Random random = new((int)seed);
        long[] words = [.. batch.Words];
        for (int i = 0; i < words.Length; i++)
        {
            if (random.NextDouble() < Strength / (Strength + vocabulary.CountOf((int)words[i])))
            {
                words[i] = Vocabulary.Unknown;
            }
        }

        return words;
    }
}
