using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GeneratedDropout.IntegrationTests.Kernels;
using Xunit;

namespace GeneratedDropout.IntegrationTests;

/// <summary>The decisions behave as independent flips of one exact probability. The keys are fixed, so nothing flakes.</summary>
public sealed class StatisticsTests
{
    private const double Sigmas = 5;

    private static readonly DropoutKey Key = new(314159, 265358);

    public static TheoryData<double> Rates => [0.1, 0.001, 0.37, 0.95, 0.5, 0.25];

    [Theory]
    [MemberData(nameof(Rates))]
    public void TheRateIsExact(double rate)
    {
        const int Flip = 1 << 22;
        long dropped = 0;
        for (ulong part = 0; part < 8; part++)
        {
            dropped += Flips.CountDropped(rate, Key.Fold(part), Flip);
        }

        AssertBinomial(dropped, 8L * Flip, rate);
    }

    [Theory]
    [MemberData(nameof(Rates))]
    public void NeighboursAreIndependentAtEveryLag(double rate)
    {
        const int Count = 1 << 22;
        ulong[] bits = Flips.Draw(rate, Key, Count);
        double keep = 1 - rate;
        for (int lag = 1; lag <= 160; lag++)
        {
            // Sums over i of (a − k)(b − k), where a and b are the decisions i and i + lag, and k is the chance to keep.
            ulong[] later = [.. Enumerable.Range(0, bits.Length - 3).Select(word => Shifted(bits, word, lag))];
            ReadOnlySpan<ulong> earlier = bits.AsSpan(0, later.Length);
            double pairs = 64.0 * later.Length;
            double sum =
                CountBoth(earlier, later)
                - (keep * (Flips.CountKept(earlier) + Flips.CountKept(later)))
                + (pairs * keep * keep);

            double sigma = Math.Sqrt(pairs) * rate * keep;
            Assert.True(Math.Abs(sum) < Sigmas * sigma, $"lag {lag}: {sum / sigma:F2} σ");
        }
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.1)]
    public void EveryPositionIsKeptAsOften(double rate)
    {
        const int Positions = 1024;
        const int Keys = 16384;
        float[] x = new float[Positions];
        float[] y = new float[Positions];
        float[] sum = new float[Positions];
        Array.Fill(x, 1f);
        for (ulong seed = 0; seed < Keys; seed++)
        {
            SingleKernels.AtRate(x, y, rate, new DropoutKey(seed));
            TensorPrimitives.Add(sum, y, sum);
        }

        Assert.All(sum, total => AssertBinomial(Math.Round(total * (1 - rate)), Keys, 1 - rate));
    }

    [Fact]
    public void KeysArePairwiseIndependent()
    {
        const int Count = 4096;
        ulong[][] masks = [.. RelatedKeys().Distinct().Select(key => Flips.Draw(0.5, key, Count))];
        for (int i = 0; i < masks.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                AssertBinomial(Flips.CountAgreements(masks[i], masks[j]), Count, 0.5);
            }
        }
    }

    [Fact]
    public void KeysArePairwiseIndependentAtRatesWithTies()
    {
        const int Count = 4096;
        ulong[][] masks = [.. RelatedKeys().Distinct().Take(60).Select(key => Flips.Draw(0.1, key, Count))];
        for (int i = 0; i < masks.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                AssertBinomial(Flips.CountAgreements(masks[i], masks[j]), Count, 0.82);
            }
        }
    }

    [Fact]
    public void FoldsOfSeedsAndStepsNeverRepeat()
    {
        HashSet<DropoutKey> keys = [];
        HashSet<ulong> masks = [];
        int count = 0;
        for (ulong seed = 0; seed < 128; seed++)
        {
            for (ulong step = 0; step < 128; step++)
            {
                foreach (
                    DropoutKey key in (DropoutKey[])
                        [
                            new DropoutKey(seed, step),
                            new DropoutKey(seed).Fold(step),
                            new DropoutKey(seed, 1).Fold(step),
                            new DropoutKey(1000).Fold(seed).Fold(step),
                        ]
                )
                {
                    count++;
                    keys.Add(key);
                    masks.Add(Flips.Draw(0.5, key, 64)[0]);
                }
            }
        }

        Assert.Equal(count, keys.Count);
        Assert.Equal(count, masks.Count);
    }

    [Fact]
    public void NoMaskIsAnotherShifted()
    {
        // (seed + 1, step − 1) and the like: no mask repeats a part of a neighbour's.
        ulong[][] masks = [.. RelatedKeys().Distinct().Take(100).Select(key => Flips.Draw(0.5, key, 4096))];
        HashSet<ulong> words = [.. masks.SelectMany(mask => mask)];

        Assert.Equal(masks.Sum(mask => mask.Length), words.Count);
    }

    private static IEnumerable<DropoutKey> RelatedKeys()
    {
        for (ulong i = 0; i < 12; i++)
        {
            for (ulong j = 0; j < 4; j++)
            {
                yield return new DropoutKey(i, j);
                yield return new DropoutKey(i + 1).Fold(j);
                yield return new DropoutKey(j, ulong.MaxValue - i);
                yield return new DropoutKey(1ul << (int)(5 * i), 1ul << (int)(16 * j));
                yield return new DropoutKey(7).Fold(i).Fold(j);
            }
        }
    }

    private static ulong Shifted(ulong[] bits, int word, int lag)
    {
        int whole = lag / 64;
        int rest = lag % 64;
        return rest == 0 ? bits[word + whole] : (bits[word + whole] >> rest) | (bits[word + whole + 1] << (64 - rest));
    }

    private static long CountBoth(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        long count = 0;
        for (int i = 0; i < first.Length; i++)
        {
            count += BitOperations.PopCount(first[i] & second[i]);
        }

        return count;
    }

    private static void AssertBinomial(double found, double count, double probability)
    {
        double sigma = Math.Sqrt(count * probability * (1 - probability));
        double distance = (found - (count * probability)) / sigma;
        Assert.True(Math.Abs(distance) < Sigmas, $"{found} of {count} at {probability}: {distance:F2} σ");
    }
}
