using System;
using System.Linq;
using Xunit;

namespace QuickStart.Tests;

public sealed class WordEmbeddingTests
{
    /// <summary>FNV-1a of 64 bits: its published offset basis, and its known answer for "a".</summary>
    [Theory]
    [InlineData("", 0xCBF29CE484222325)]
    [InlineData("a", 0xAF63DC4C8601EC8C)]
    public void HashIsTheSameInEveryProcess(string word, ulong expected) =>
        Assert.Equal(expected, WordEmbedding.Hash(word));

    [Fact]
    public void SameWordHasTheSameVector() =>
        Assert.Equal(new WordEmbedding(64).Of("cat").ToArray(), new WordEmbedding(64).Of("cat").ToArray());

    [Fact]
    public void DifferentWordsHaveDifferentVectors()
    {
        WordEmbedding embedding = new(64);

        Assert.NotEqual(embedding.Of("cat").ToArray(), embedding.Of("Cat").ToArray());
    }

    [Fact]
    public void NoEntryIsZeroOrOutsideOneAndNotAllAreAlike()
    {
        float[] vector = new WordEmbedding(4096).Of("cat").ToArray();

        Assert.All(vector, value => Assert.True(value != 0 && MathF.Abs(value) < 1));
        Assert.InRange(vector.Average(), -0.05f, 0.05f);
        Assert.True(vector.Distinct().Count() > 4000);
    }

    [Fact]
    public void SentenceIsWrittenRowByRow()
    {
        WordEmbedding embedding = new(2);
        float[] x = new float[4];

        embedding.Write(["a", "b"], x);

        Assert.Equal([.. embedding.Of("a"), .. embedding.Of("b")], x);
    }
}
