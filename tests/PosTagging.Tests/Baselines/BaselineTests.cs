using System.Collections.Generic;
using PosTagging.Baselines;
using PosTagging.Corpus;
using PosTagging.Training;
using Xunit;

namespace PosTagging.Tests.Baselines;

public sealed class BaselineTests
{
    private static readonly IReadOnlyList<Sentence> Train = Sentences.Of(
        "run/VERB run/VERB run/NOUN The/DET dog/NOUN dog/NOUN cat/NOUN",
        "slowly/ADV Paris/PROPN walking/VERB"
    );

    [Theory]
    [InlineData("run", "VERB")] // twice of three times
    [InlineData("the", "DET")] // seen with a capital
    [InlineData("zebra", "NOUN")] // most words are nouns
    [InlineData("badly", "NOUN")]
    public void MostFrequentTagIsGiven(string word, string tag) =>
        Assert.Equal(tag, Upos.Names[new MostFrequentTag(Train).Tag(word)]);

    [Theory]
    [InlineData("run", "VERB")]
    [InlineData("badly", "ADV")] // as slowly
    [InlineData("talking", "VERB")] // as walking
    [InlineData("Boris", "PROPN")] // as Paris
    [InlineData("bat", "NOUN")] // as cat
    public void EndingsOfUnknownWordsDecide(string word, string tag) =>
        Assert.Equal(tag, Upos.Names[new SuffixBackOff(Train).Tag(word)]);

    [Fact]
    public void SeenAndUnseenWordsAreCountedApart()
    {
        Treebank treebank = new("", Train, [], Sentences.Of("run/VERB run/NOUN zebra/NOUN badly/ADV"));

        Accuracy accuracy = BaselineEvaluator.Run(new MostFrequentTag(Train), treebank);

        Assert.Equal(new Accuracy(SeenRight: 1, Seen: 2, UnseenRight: 1, Unseen: 2), accuracy);
        Assert.Equal(0.5, accuracy.Overall);
        Assert.Equal(0.5, accuracy.OfUnseen);
    }
}
