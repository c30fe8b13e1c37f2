using System.Collections.Generic;
using System.Linq;
using PosTagging.Corpus.Grammar;
using PosTagging.Features;
using Xunit;

namespace PosTagging.Tests.Features;

public sealed class BatchTests
{
    private static readonly EncodedTreebank Treebank = new(GrammarCorpus.Create(train: 200, other: 10));

    [Fact]
    public void ShortSentencesArePadded()
    {
        Batch batch = new([Encode(1, 2), Encode(3)]);

        Assert.Equal(2, batch.Steps);
        Assert.Equal([2L, 1L], batch.Lengths);
        Assert.Equal([1L, 2L, 3L, 0L], batch.Words);
        Assert.Equal([1L, 2L, 3L, Batch.NoTag], batch.Tags);
        Assert.Equal(4 * WordFeatures.PartCount, batch.Parts.Length);
        Assert.Equal(3, batch.WordCount);
    }

    [Fact]
    public void EverySentenceIsInOneBatch()
    {
        IReadOnlyList<Batch> batches = BatchPlan.Shuffled(Treebank.Train, words: 100, seed: 1);

        Assert.Equal(Treebank.Train.ToHashSet(), batches.SelectMany(batch => batch.Sentences).ToHashSet());
        Assert.Equal(Treebank.Train.Count, batches.Sum(batch => batch.Sentences.Count));
    }

    [Fact]
    public void BatchesHaveLikeLengthsTheLongestFirst()
    {
        IReadOnlyList<Batch> batches = BatchPlan.Shuffled(Treebank.Train, words: 100, seed: 1);

        Assert.All(batches, batch => Assert.Equal(batch.Lengths.OrderDescending(), batch.Lengths));
        Assert.InRange(
            batches.Sum(batch => batch.WordCount),
            0.9 * batches.Sum(batch => batch.Words.Length),
            double.MaxValue
        );
    }

    [Fact]
    public void SeedDecidesTheOrder()
    {
        Assert.Equal(Order(1), Order(1));
        Assert.NotEqual(Order(1), Order(2));

        static IEnumerable<EncodedSentence> Order(ulong seed) =>
            BatchPlan.Shuffled(Treebank.Train, words: 100, seed).SelectMany(batch => batch.Sentences);
    }

    [Fact]
    public void RareWordsAreReplacedMoreOften()
    {
        Vocabulary vocabulary = new([.. Enumerable.Repeat("often", 100), "rare", "rare"], least: 2);
        int often = vocabulary["often"];
        int rare = vocabulary["rare"];
        int[] words = [.. Enumerable.Range(0, 20_000).Select(i => i % 2 == 0 ? often : rare)];
        Batch batch = new([new EncodedSentence(words, new int[words.Length * WordFeatures.PartCount], words, [])]);

        long[] replaced = WordReplacement.Apply(batch, vocabulary, seed: 1);

        Assert.Equal(replaced, WordReplacement.Apply(batch, vocabulary, seed: 1));
        Assert.NotEqual(replaced, WordReplacement.Apply(batch, vocabulary, seed: 2));
        Assert.InRange(10_000 - replaced.Count(word => word == often), 5, 60); // 25 expected: 0.25 / 100.25
        Assert.InRange(10_000 - replaced.Count(word => word == rare), 1000, 1220); // 1,111 expected: 0.25 / 2.25
        Assert.Equal(words.Select(word => (long)word), batch.Words);
    }

    private static EncodedSentence Encode(params int[] numbers) =>
        new(numbers, new int[numbers.Length * WordFeatures.PartCount], numbers, new bool[numbers.Length]);
}
