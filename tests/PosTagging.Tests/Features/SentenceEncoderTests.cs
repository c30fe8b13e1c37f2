using PosTagging.Features;
using Xunit;

namespace PosTagging.Tests.Features;

public sealed class SentenceEncoderTests
{
    [Fact]
    public void RareFormsAreUnknownButSeen()
    {
        SentenceEncoder encoder = new(Sentences.Of("the/DET dog/NOUN", "The/DET cat/NOUN"));

        EncodedSentence sentence = Assert.Single(encoder.Encode(Sentences.Of("the/DET cat/NOUN cow/NOUN")));

        Assert.Equal([encoder.Words["the"], Vocabulary.Unknown, Vocabulary.Unknown], sentence.Words);
        Assert.NotEqual(Vocabulary.Unknown, encoder.Words["the"]); // twice, once with a capital
        Assert.Equal([true, true, false], sentence.Seen);
        Assert.Equal(3 * WordFeatures.PartCount, sentence.Parts.Length);
    }

    [Fact]
    public void VocabularyCounts()
    {
        Vocabulary vocabulary = new(["a", "b", "a", "c", "b", "a"], least: 2);

        Assert.Equal(3, vocabulary.Count);
        Assert.Equal(3, vocabulary.CountOf(vocabulary["a"]));
        Assert.Equal(2, vocabulary.CountOf(vocabulary["b"]));
        Assert.Equal(Vocabulary.Unknown, vocabulary["c"]);
        Assert.Equal(0, vocabulary.CountOf(Vocabulary.Unknown));
    }
}
