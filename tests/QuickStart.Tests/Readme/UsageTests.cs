using System;
using System.Linq;
using GeneratedDropout;
using Xunit;

namespace Readme;

/// <summary>The README's examples of use, run.</summary>
public sealed class UsageTests
{
    private const int Length = 4 * 20 * 128;

    private readonly float[] x = [.. Enumerable.Range(1, Length).Select(i => (float)i)];
    private readonly float[] y = new float[Length];
    private readonly float[] dy = [.. Enumerable.Repeat(1f, Length)];
    private readonly float[] dx = new float[Length];

    [Fact]
    public void BackwardDropsWhatForwardDropped()
    {
        DropoutKey key = new(Seed: 42);
        for (ulong step = 0; step < 3; step++)
        {
            DropoutKey own = key.Fold(step).Fold(1); // this step, layer 1
            Kernels.SpatialDropout1D(x, y, own); // forward
            // ... the rest of the network, the loss, its gradient dy ...
            Kernels.SpatialDropout1D(dy, dx, own); // backward: the same method, the same key

            Assert.Equal(y.Select(value => value == 0), dx.Select(value => value == 0));
            Assert.Contains(0f, y);
        }
    }

    [Fact]
    public void GenericDropoutGivesTheSameBits()
    {
        DropoutKey key = new(Seed: 42);
        float[] generated = new float[Length];
        Kernels.SpatialDropout1D(x, generated, key);

        GenericDropout.Apply<float>(x, y, [4, 20, 128], [4, 1, 128], rate: 0.2, key);

        Assert.Equal(generated, y);
    }

    [Fact]
    public void WordsFallWhole()
    {
        float[] words = [.. dy.Take(20 * 128)];

        MoreKernels.WordDropout(words, 20, 128, new DropoutKey(2));

        Assert.All(words.Chunk(128), word => Assert.Single(word.Distinct()));
        Assert.Contains(0f, words);
    }

    [Fact]
    public void WithoutTrainingNothingIsDropped()
    {
        double[] input = [1, 2, 3];
        double[] output = new double[3];

        MoreKernels.Scheduled(input, output, rate: 0.9, training: false, new DropoutKey(2));

        Assert.Equal(input, output);
    }

    [Fact]
    public void SeveralThreadsGiveTheSameBits()
    {
        const int Large = 300_000;
        float[] input = [.. Enumerable.Range(1, Large).Select(i => (float)i)];
        float[] output = new float[Large];
        float[] expected = new float[Large];
        DropoutKey key = new(Seed: 42);

        MoreKernels.Shared(input, output, key);
        GenericDropout.Apply<float>(input, expected, [Large], [Large], rate: 0.1, key);

        Assert.Equal(expected, output);
    }
}
