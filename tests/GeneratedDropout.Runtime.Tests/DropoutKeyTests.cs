using System.Collections.Generic;
using Xunit;

namespace GeneratedDropout.Runtime.Tests;

public sealed class DropoutKeyTests
{
    [Theory]
    [MemberData(nameof(GoldenVectors.Folds), MemberType = typeof(GoldenVectors))]
    public void FoldGivesTheGoldenKeys(ulong seed, ulong stream, ulong data, ulong foldedSeed, ulong foldedStream) =>
        Assert.Equal(new DropoutKey(foldedSeed, foldedStream), new DropoutKey(seed, stream).Fold(data));

    [Fact]
    public void TheOrderOfFoldsCounts()
    {
        DropoutKey key = new(1);

        Assert.NotEqual(key.Fold(1).Fold(2), key.Fold(2).Fold(1));
        Assert.NotEqual(key.Fold(3), key.Fold(1).Fold(2));
    }

    [Fact]
    public void FoldingDifferentDataGivesDifferentKeys()
    {
        DropoutKey key = new(7, 8);
        HashSet<DropoutKey> keys = [key];
        for (ulong i = 0; i < 20_000; i++)
        {
            Assert.True(keys.Add(key.Fold(i)));
            Assert.True(keys.Add(key.Fold(ulong.MaxValue - i)));
        }
    }

    [Fact]
    public void TheStreamIsZeroUnlessGiven() => Assert.Equal(new DropoutKey(5, 0), new DropoutKey(5));

    [Fact]
    public void CreatedKeysDiffer()
    {
        DropoutKey first = DropoutKey.Create();
        DropoutKey second = DropoutKey.Create();

        Assert.NotEqual(first.Seed, second.Seed);
        Assert.NotEqual(first.Stream, second.Stream);
    }
}
