using System;
using System.Collections.Generic;
using System.Linq;
using PosTagging.Corpus;

namespace PosTagging.Tests;

/// <summary>Sentences from text such as "the/DET dog/NOUN".</summary>
internal static class Sentences
{
    public static Sentence One(string text)
    {
        string[][] words = [.. text.Split(' ').Select(word => word.Split('/'))];
        return new Sentence([.. words.Select(word => word[0])], [.. words.Select(word => Upos.IndexOf(word[1]))]);
    }

    public static IReadOnlyList<Sentence> Of(params ReadOnlySpan<string> texts)
    {
        List<Sentence> sentences = [];
        foreach (string text in texts)
        {
            sentences.Add(One(text));
        }

        return sentences;
    }
}
