using System;
using System.Collections.Generic;
using System.Linq;

namespace PosTagging.Corpus.Grammar;

/// <summary>A treebank that the sample makes itself: always the same one.</summary>
public static class GrammarCorpus
{
    private const int Seed = 42;
    private const int TrainSentences = 3000;
    private const int OtherSentences = 600;

    /// <summary>Makes it.</summary>
    public static Treebank Create() => Create(TrainSentences, OtherSentences);

    /// <summary>Makes a smaller or larger one.</summary>
    /// <param name="train">The sentences to learn from.</param>
    /// <param name="other">The dev sentences, and as many to test with.</param>
    public static Treebank Create(int train, int other)
    {
        SentenceMaker maker = new(new Random(Seed)); // a seeded Random gives the same numbers in every version of .NET
        return new Treebank("made-up sentences", Make(maker, train), Make(maker, other), Make(maker, other));
    }

    private static IReadOnlyList<Sentence> Make(SentenceMaker maker, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => maker.Next())];
}
