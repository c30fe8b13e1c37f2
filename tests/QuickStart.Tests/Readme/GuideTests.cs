using System;
using System.Collections.Generic;
using System.Linq;
using GeneratedDropout;
using Xunit;

namespace Readme;

/// <summary>What the guides of the folder docs say, run.</summary>
public sealed class GuideTests
{
    [Fact]
    public void OneKeyDropsTheSameChannelsAtEveryStep()
    {
        const ulong batchNumber = 7;
        const int steps = 3;
        float[] h = [.. Enumerable.Repeat(1f, 2 * 64)];
        List<bool[]> masks = [];

        DropoutKey sequence = new DropoutKey(Seed: 42).Fold(batchNumber); // one key for all steps
        for (int step = 0; step < steps; step++)
        {
            Guide.HiddenState(h, sequence);
            NextState(h, step);
        }

        Assert.Equal(steps, masks.Count);
        Assert.Contains(true, masks[0]);
        Assert.All(masks, mask => Assert.Equal(masks[0], mask));

        void NextState(float[] h, int step)
        {
            masks.Add([.. h.Select(value => value == 0)]);
            Array.Fill(h, step + 2);
        }
    }

    [Fact]
    public void WordTypesFallWhole()
    {
        float[] embedding = [.. Enumerable.Repeat(1f, 50 * 128)];
        float[] dropped = new float[embedding.Length];

        Guide.WordTypes(embedding, dropped, new DropoutKey(3));

        Assert.Contains(0f, dropped);
        Assert.All(dropped.Chunk(128), word => Assert.Single(word.Distinct()));
    }

    [Fact]
    public void ChannelsFallInWholeSentences()
    {
        const int steps = 5;
        float[] x = [.. Enumerable.Repeat(1f, 2 * steps * 128)];
        float[] y = new float[x.Length];

        Guide.ChannelsOfSentences(x, y, steps, new DropoutKey(3));

        float[][] rows = [.. y.Chunk(128)];
        Assert.Contains(0f, y);
        Assert.Equal(2, rows.Select(row => string.Join(' ', row)).Distinct().Count());
        Assert.All(rows.Take(steps), row => Assert.Equal(rows[0], row));
    }

    [Fact]
    public void FunctionalDropsInTrainingOnly()
    {
        float[] x = [.. Enumerable.Repeat(1f, 100)];
        float[] y = new float[100];

        Guide.Functional(x, y, rate: 0.5, training: true, new DropoutKey(3));
        Assert.Contains(0f, y);

        Guide.Functional(x, y, rate: 0.5, training: false, new DropoutKey(3));
        Assert.Equal(x, y);
    }

    [Fact]
    public void FoldedKeysDiffer()
    {
        DropoutKey key = new(Seed: 42);
        const ulong step = 5;

        // JAX: step_key = jax.random.fold_in(key, step); layer_key = jax.random.fold_in(step_key, 3)
        DropoutKey stepKey = key.Fold(step);
        DropoutKey layerKey = stepKey.Fold(3);

        Assert.Equal(3, new HashSet<DropoutKey> { key, stepKey, layerKey }.Count);
    }

    /// <summary>A mask of shape [batch] tells which samples a kernel of noise shape [batch, 1, 1] keeps.</summary>
    [Fact]
    public void MaskOfTheBatchTellsWhichSamplesDropPathKeeps()
    {
        DropoutKey key = new(Seed: 7);
        float[] x = [.. Enumerable.Repeat(1f, 40 * 3 * 2)];
        float[] samples = [.. Enumerable.Repeat(1f, 40)];

        GenericDropout.Apply<float>(x, x, [40, 3, 2], [40, 1, 1], rate: 0.2, key);
        GenericDropout.Apply<float>(samples, samples, [40], [40], rate: 0.2, key);

        Assert.Contains(0f, samples);
        Assert.Equal(samples, x.Chunk(6).Select(sample => sample[5]));
    }
}
