using PosTagging.Baselines;
using PosTagging.Corpus;
using PosTagging.Corpus.Grammar;
using PosTagging.Training;
using Xunit;

namespace PosTagging.Tests.Corpus;

public sealed class GrammarCorpusTests
{
    private static readonly Treebank Treebank = GrammarCorpus.Create();

    [Fact]
    public void ItIsTheSameEverywhere() => Assert.Equal("7bccb011552ef56d", $"{Treebank.Fingerprint():x16}");

    [Fact]
    public void AnotherWordOrTagIsAnotherTreebank()
    {
        ulong fingerprint = With("a/DET").Fingerprint();

        Assert.NotEqual(fingerprint, With("b/DET").Fingerprint());
        Assert.NotEqual(fingerprint, With("a/PRON").Fingerprint());
        Assert.NotEqual(fingerprint, With("a/DET a/DET").Fingerprint());
    }

    [Fact]
    public void SentencesBeginWithACapitalAndEndWithPunctuation() =>
        Assert.All(
            Treebank.Train,
            sentence =>
            {
                Assert.False(char.IsLower(sentence.Words[0][0]));
                Assert.Equal("PUNCT", Upos.Names[sentence.Tags[^1]]);
                Assert.Equal(sentence.Words.Length, sentence.Tags.Length);
            }
        );

    [Fact]
    public void CountingAloneIsNotEnough()
    {
        Accuracy accuracy = BaselineEvaluator.Run(new MostFrequentTag(Treebank.Train), Treebank);

        Assert.InRange(accuracy.Overall, 0.6, 0.9);
        Assert.InRange((double)accuracy.Unseen / (accuracy.Seen + accuracy.Unseen), 0.05, 0.2);
    }

    private static Treebank With(string sentence) => new("", Sentences.Of(sentence), [], []);
}
