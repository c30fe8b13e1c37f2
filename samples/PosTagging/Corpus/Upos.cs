using System;
using System.Collections.Generic;

namespace PosTagging.Corpus;

/// <summary>The universal parts of speech. The list is closed: no language has others.</summary>
public static class Upos
{
    private static readonly string[] All =
    [
        "ADJ",
        "ADP",
        "ADV",
        "AUX",
        "CCONJ",
        "DET",
        "INTJ",
        "NOUN",
        "NUM",
        "PART",
        "PRON",
        "PROPN",
        "PUNCT",
        "SCONJ",
        "SYM",
        "VERB",
        "X",
    ];

    /// <summary>The names, in the order of their indices.</summary>
    public static IReadOnlyList<string> Names => All;

    /// <summary>The number of tags.</summary>
    public static int Count => All.Length;

    /// <summary>The index of a tag, or a negative number if there is none of that name.</summary>
    public static int IndexOf(string name) => Array.IndexOf(All, name);
}
