using System;
using System.Collections.Generic;

namespace PosTagging.Corpus.Grammar;

/// <summary>Makes sentences by a small grammar of English around made-up stems.</summary>
/// <remarks>
/// A stem may be a noun or a verb, and <c>that</c>, <c>her</c>, <c>to</c>, <c>have</c> and <c>so</c> have two or three
/// tags each: for those a tagger has to look at the neighbours, which counting does not.
/// </remarks>
/// <param name="random">Draws all choices.</param>
public sealed class SentenceMaker(Random random)
{
    private readonly Lexicon _lexicon = new(random);
    private readonly List<string> _words = [];
    private readonly List<int> _tags = [];

    /// <summary>The next sentence.</summary>
    public Sentence Next()
    {
        _words.Clear();
        _tags.Clear();
        MakeSentence();
        if (char.IsLower(_words[0][0]))
        {
            _words[0] = char.ToUpperInvariant(_words[0][0]) + _words[0][1..];
        }

        return new Sentence([.. _words], [.. _tags]);
    }

    private void MakeSentence()
    {
        if (Chance(0.05))
        {
            Add(Pick("oh", "well", "hey"), "INTJ");
            Add(",", "PUNCT");
        }

        if (Chance(0.15))
        {
            Add(Pick("does", "did", "can", "will"), "AUX");
            NounPhrase(1);
            VerbAndObject("");
            Add("?", "PUNCT");
            return;
        }

        Clause(2);
        if (Chance(0.2))
        {
            Add(Pick("and", "but", "or"), "CCONJ");
            Clause(1);
        }

        Add(Pick(".", ".", ".", "!"), "PUNCT");
    }

    private void Clause(int depth)
    {
        NounPhrase(depth);
        if (Chance(0.15))
        {
            Add(_lexicon.Stem() + "ly", "ADV");
        }

        switch (random.Next(6))
        {
            case 0:
                Add(Pick("is", "was", "seems"), "AUX");
                Adjective();
                break;

            case 1:
                Add(Pick("have", "had"), "AUX");
                VerbAndObject("ed");
                break;

            case 2:
                Add(Pick("have", "had"), "VERB");
                NounPhrase(depth - 1);
                break;

            case 3:
                Add(Pick("wants", "needs", "tries"), "VERB");
                Add("to", "PART");
                VerbAndObject("");
                break;

            case 4 when depth > 1:
                Add(Pick("says", "thinks", "hopes"), "VERB");
                Add("that", "SCONJ");
                Clause(depth - 1);
                break;

            default:
                VerbAndObject(Pick("s", "ed"));
                break;
        }

        if (Chance(0.1))
        {
            Add(Pick("so", "too", "now"), "ADV");
        }
    }

    private void VerbAndObject(string ending)
    {
        Add(_lexicon.Stem() + ending, "VERB");
        if (Chance(0.6))
        {
            NounPhrase(1);
        }

        if (Chance(0.3))
        {
            Add(Pick("to", "in", "with", "from", "by"), "ADP");
            NounPhrase(0);
        }
    }

    private void NounPhrase(int depth)
    {
        switch (random.Next(8))
        {
            case 0:
                Add(Pick("he", "she", "it", "that", "her", "they"), "PRON");
                return;

            case 1:
                string name = _lexicon.Stem();
                Add(char.ToUpperInvariant(name[0]) + name[1..], "PROPN");
                return;

            case 2:
                Add(Pick("two", "three", "17", "250", "1,400"), "NUM");
                Noun("s");
                return;

            case 3:
                Add("$", "SYM");
                Add($"{random.Next(1, 500)}", "NUM");
                return;
        }

        if (Chance(0.2))
        {
            Add(Pick("her", "his", "their"), "PRON");
        }
        else
        {
            Add(Pick("the", "a", "that", "some"), "DET");
        }

        if (Chance(0.4))
        {
            Adjective();
        }

        Noun(Chance(0.3) ? "s" : "");
        if (depth > 0 && Chance(0.2))
        {
            Add("that", "PRON");
            VerbAndObject(Pick("s", "ed"));
        }
    }

    private void Adjective()
    {
        if (Chance(0.2))
        {
            Add(Pick("so", "very"), "ADV");
        }

        Add(_lexicon.Stem() + Pick("ful", "ous", "y", "ed"), "ADJ");
    }

    private void Noun(string ending) => Add(_lexicon.Stem() + Pick("", "", "ness", "er") + ending, "NOUN");

    private void Add(string word, string tag)
    {
        _words.Add(word);
        _tags.Add(Upos.IndexOf(tag));
    }

    private bool Chance(double chance) => random.NextDouble() < chance;

    private string Pick(params ReadOnlySpan<string> choices) => choices[random.Next(choices.Length)];
}
