using System;
using System.Collections.Generic;

namespace PosTagging.Corpus.Grammar;

/// <summary>
/// Made-up stems. Few are frequent and most are rare, as in a language, so that test sentences have words that training
/// had not. Their endings tell the tag at times, their neighbours the rest.
/// </summary>
public sealed class Lexicon
{
    private const int StemCount = 4000;

    private static readonly string[] Onsets =
    [
        "b",
        "bl",
        "br",
        "d",
        "dr",
        "f",
        "fl",
        "g",
        "gr",
        "h",
        "j",
        "k",
        "l",
        "m",
        "n",
        "p",
        "pr",
        "r",
        "s",
        "st",
        "t",
        "tr",
        "v",
        "z",
    ];

    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ea", "oo"];

    private static readonly string[] Codas =
    [
        "b",
        "ck",
        "d",
        "ft",
        "g",
        "ll",
        "m",
        "n",
        "nd",
        "p",
        "rk",
        "sh",
        "t",
        "x",
    ];

    private readonly Random _random;
    private readonly string[] _stems;

    /// <param name="random">Makes the stems, and draws them later.</param>
    public Lexicon(Random random)
    {
        _random = random;
        HashSet<string> known = new(StringComparer.Ordinal);
        List<string> stems = [];
        while (stems.Count < StemCount)
        {
            string stem = Syllables();
            if (known.Add(stem))
            {
                stems.Add(stem);
            }
        }

        _stems = [.. stems];
    }

    /// <summary>A stem; the one of rank r about 1 / r as often as the first.</summary>
    public string Stem() => _stems[(int)Math.Pow(_stems.Length, _random.NextDouble()) - 1];

    private string Syllables()
    {
        string stem = Pick(Onsets) + Pick(Vowels) + Pick(Codas);
        return _random.Next(2) == 0 ? stem : Pick(Onsets) + Pick(Vowels) + stem;
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
