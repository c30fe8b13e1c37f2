using System.Collections.Generic;
using System.Linq;
using PosTagging.Corpus;

namespace PosTagging.Features;

/// <summary>Turns sentences into numbers, with the vocabulary of the training sentences.</summary>
public sealed class SentenceEncoder
{
    private const int LeastCount = 2;

    private readonly HashSet<string> _seen;

    /// <param name="train">The training sentences.</param>
    public SentenceEncoder(IReadOnlyList<Sentence> train)
    {
        string[] words = [.. train.SelectMany(sentence => sentence.Words)];
        _seen = [.. words];
        Words = new Vocabulary(words.Select(WordFeatures.Form), LeastCount);
        Parts = new Vocabulary(words.SelectMany(WordFeatures.Parts), LeastCount);
    }

    /// <summary>The forms.</summary>
    public Vocabulary Words { get; }

    /// <summary>The parts, of all kinds.</summary>
    public Vocabulary Parts { get; }

    /// <summary>The sentences in numbers.</summary>
    public IReadOnlyList<EncodedSentence> Encode(IReadOnlyList<Sentence> sentences) => [.. sentences.Select(Encode)];

    private EncodedSentence Encode(Sentence sentence) =>
        new(
            [.. sentence.Words.Select(word => Words[WordFeatures.Form(word)])],
            [.. sentence.Words.SelectMany(WordFeatures.Parts).Select(part => Parts[part])],
            sentence.Tags,
            [.. sentence.Words.Select(_seen.Contains)]
        );
}
