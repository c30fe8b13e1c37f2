using System.Collections.Generic;
using PosTagging.Corpus;

namespace PosTagging.Features;

/// <summary>A treebank in numbers.</summary>
public sealed class EncodedTreebank
{
    /// <param name="treebank">The treebank in words.</param>
    public EncodedTreebank(Treebank treebank)
    {
        Encoder = new SentenceEncoder(treebank.Train);
        Train = Encoder.Encode(treebank.Train);
        Dev = Encoder.Encode(treebank.Dev);
        Test = Encoder.Encode(treebank.Test);
        Fingerprint = treebank.Fingerprint();
    }

    /// <summary>Has the vocabulary.</summary>
    public SentenceEncoder Encoder { get; }

    /// <summary>The sentences to learn from.</summary>
    public IReadOnlyList<EncodedSentence> Train { get; }

    /// <summary>The sentences that decide which epoch is kept.</summary>
    public IReadOnlyList<EncodedSentence> Dev { get; }

    /// <summary>The sentences that are looked at once, at the end.</summary>
    public IReadOnlyList<EncodedSentence> Test { get; }

    /// <summary>Names the treebank, see <see cref="Treebank.Fingerprint"/>.</summary>
    public ulong Fingerprint { get; }
}
