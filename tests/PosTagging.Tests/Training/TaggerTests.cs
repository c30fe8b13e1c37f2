using System.Collections.Generic;
using System.Linq;
using GeneratedDropout;
using PosTagging.Corpus.Grammar;
using PosTagging.Features;
using PosTagging.Model;
using TorchSharp;
using Xunit;
using static TorchSharp.torch;

namespace PosTagging.Tests.Training;

public sealed class TaggerTests
{
    private static readonly EncodedTreebank Treebank = new(GrammarCorpus.Create(train: 100, other: 10));

    public TaggerTests() => NeedsLibtorch.OrSkip();

    [Fact]
    public void PaddingDoesNotChangeTheScores()
    {
        using DisposeScope scope = NewDisposeScope();
        using Tagger tagger = Create(DropoutRegime.Spatial);
        tagger.eval();
        EncodedSentence[] sentences = [.. Treebank.Train.OrderByDescending(sentence => sentence.Length).Take(40)];
        EncodedSentence shortest = sentences[^1];
        Assert.True(shortest.Length < sentences[0].Length);

        Tensor together = Scores(tagger, sentences).view(sentences.Length, sentences[0].Length, -1);
        Tensor alone = Scores(tagger, [shortest]);

        Assert.True(together[-1][TensorIndex.Slice(stop: shortest.Length)].allclose(alone, rtol: 1e-4, atol: 1e-5));
    }

    [Fact]
    public void StepsNameTheMasks()
    {
        using DisposeScope scope = NewDisposeScope();
        using Tagger tagger = Create(DropoutRegime.Spatial);
        tagger.train();

        Tensor first = Scores(tagger, [Treebank.Train[0]]);
        Tensor second = Scores(tagger, [Treebank.Train[0]]);
        Assert.Equal([2UL, 2UL], tagger.DropoutSteps);
        tagger.DropoutSteps = [0, 0];
        Tensor again = Scores(tagger, [Treebank.Train[0]]);

        Assert.True(first.equal(again).all().item<bool>());
        Assert.False(first.allclose(second));
    }

    private static Tagger Create(DropoutRegime regime) =>
        new(Treebank.Encoder, new TaggerShape(), regime, 0.5, new DropoutKey(Seed: 1));

    private static Tensor Scores(Tagger tagger, IReadOnlyList<EncodedSentence> sentences)
    {
        using BatchTensors tensors = new(new Batch(sentences));
        return tagger.forward(tensors);
    }
}
