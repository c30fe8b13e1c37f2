using System;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using GeneratedDropout.IntegrationTests.Kernels;
using Xunit;

namespace GeneratedDropout.IntegrationTests;

/// <summary>Kernels that several threads may share give the bits of the reference, at sizes where they do and do not.</summary>
public sealed class ParallelTests
{
    private static readonly DropoutKey Key = new(17, 19);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(262_143)]
    [InlineData(262_144)]
    [InlineData(400_003)]
    public void Elementwise(int length)
    {
        AssertAsReference<float>([length], [length], 0.1, (x, y) => ParallelKernels.Plain(x, y, Key));
        AssertAsReference<Half>([length], [length], 0.1, (x, y) => ParallelKernels.Halves(x, y, Key));
        AssertAsReference<double>(
            [length],
            [length],
            0.3,
            (x, y) =>
            {
                x.CopyTo(y);
                ParallelKernels.InPlace(y, 0.3, training: true, Key);
            }
        );
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(0, 128, 128)]
    [InlineData(1, 11_000, 99)]
    [InlineData(3, 1200, 301)]
    [InlineData(70, 80, 201)]
    public void SpatialDropout1D(int batch, int steps, int channels) =>
        AssertAsReference<float>(
            [batch, steps, channels],
            [batch, 1, channels],
            0.2,
            (x, y) => ParallelKernels.SpatialDropout1D(x, y, batch, steps, channels, Key)
        );

    [Theory]
    [InlineData(20)] // few enough for one thread
    [InlineData(100)] // enough for several only where every element has a decision of its own
    [InlineData(201)]
    [InlineData(1000)] // larger than the caches
    public void Registers(int batch) =>
        AssertAsReference<double>(
            [batch, 80, 64],
            [batch, 1, 64],
            0.2,
            (x, y) => ParallelKernels.Registers(x, y, 0.2, Key)
        );

    [Theory]
    [InlineData(1, 25_013)] // one step: the next axis is cut
    [InlineData(3, 10_007)]
    [InlineData(333, 91)]
    public void TimeMajor_InPlace(int steps, int batch) =>
        AssertAsReference<float>(
            [steps, batch, 40],
            [1, batch, 40],
            0.3,
            (x, y) =>
            {
                x.CopyTo(y);
                ParallelKernels.TimeMajor(y, batch, Key);
            }
        );

    [Theory]
    [InlineData(9, 5, 70, 17)]
    [InlineData(12, 1, 70, 63)] // two axes merge at run time, the first of which is the kernel's outermost
    [InlineData(3, 4, 71, 61)] // too few parts of that axis: the next one is cut
    [InlineData(41, 5, 260, 1)]
    public void Alternating(int a, int b, int c, int d) =>
        AssertAsReference<float>(
            [a, b, c, d, 20],
            [a, 1, c, 1, 20],
            0.25,
            (x, y) => ParallelKernels.Alternating(x, y, a, b, c, d, Key)
        );

    [Theory]
    [InlineData(601, 601)]
    [InlineData(1, 400_003)]
    public void Pixels(int height, int width) =>
        AssertAsReference<float>(
            [height, width, 3],
            [height, width, 1],
            0.1,
            (x, y) => ParallelKernels.Pixels(x, y, width, Key)
        );

    [Theory]
    [InlineData(300_001, 1)] // turns out to be a decision for each element
    [InlineData(130_001, 8)]
    [InlineData(25_001, 41)]
    public void RowsOfAnyLength(int rows, int length) =>
        AssertAsReference<float>([rows, length], [rows, 1], 0.1, (x, y) => ParallelKernels.AnyRows(x, y, length, Key));

    [Theory]
    [InlineData(3)]
    [InlineData(500)]
    public void Halves(int n) =>
        AssertAsReference<Half>([n, 16, 12, 12], [n, 16, 1, 1], 0.4, (x, y) => ParallelKernels.HalfChannels(x, y, Key));

    [Theory]
    [InlineData(5)]
    [InlineData(1_000_003)]
    public void OneDecision(int length)
    {
        for (ulong stream = 0; stream < 4; stream++)
        {
            DropoutKey key = new(17, stream); // some keep all, some drop all
            AssertAsReference<float>([length], [1], 0.5, (x, y) => ParallelKernels.OneDecision(x, y, key), key);
        }
    }

    [Fact]
    public void LargerThanTheCaches()
    {
        float[] x = [.. Enumerable.Range(0, (9 << 20) + 5).Select(i => (float)(1 + (i % 251)))];
        float[] y = new float[x.Length];
        float[] expected = new float[x.Length];
        GenericDropout.Apply<float>(x, expected, [x.Length], [x.Length], 0.1, Key);
        ParallelKernels.Plain(x, y, Key);
        Assert.True(expected.AsSpan().SequenceEqual(y), "Streamed, the bits of one thread were expected.");

        double[] inPlace = [.. x.Select(value => (double)value)];
        double[] expectedInPlace = new double[x.Length];
        GenericDropout.Apply<double>(inPlace, expectedInPlace, [x.Length], [x.Length], 0.3, Key);
        ParallelKernels.InPlace(inPlace, 0.3, training: true, Key);
        Assert.True(expectedInPlace.AsSpan().SequenceEqual(inPlace), "In place, the bits of one thread were expected.");
    }

    [Fact]
    public void Rows() =>
        AssertAsReference<float>([1100, 1000], [1100, 1], 0.5, (x, y) => ParallelKernels.Rows(x, y, Key));

    [Theory]
    [InlineData(200, 80, 70)]
    [InlineData(2, 800, 701)]
    public void TensorSpans(int samples, int steps, int channels) =>
        AssertAsReference<float>(
            [samples, steps, channels],
            [samples, 1, 1],
            0.5,
            (x, y) =>
                ParallelKernels.Samples(
                    new ReadOnlyTensorSpan<float>(x, [samples, steps, channels], []),
                    new TensorSpan<float>(y, [samples, steps, channels], []),
                    Key
                )
        );

    [Fact]
    public void AFewElements() =>
        AssertAsReference<float>([2, 1000], [2, 1000], 0.5, (x, y) => ParallelKernels.Few(x, y, Key));

    [Fact]
    public void RatesZeroAndOne_AndNoTraining()
    {
        double[] x = [.. Enumerable.Range(1, 300_000).Select(i => (double)i)];
        double[] before = [.. x];
        ParallelKernels.InPlace(x, 0, training: true, Key);
        Assert.Equal(before, x);
        ParallelKernels.InPlace(x, 0.5, training: false, Key);
        Assert.Equal(before, x);
        ParallelKernels.InPlace(x, 1, training: true, Key);
        Assert.DoesNotContain(x, value => value != 0);
    }

    private static void AssertAsReference<T>(nint[] shape, nint[] noiseShape, double rate, Action<T[], T[]> run)
        where T : IFloatingPointIeee754<T> => AssertAsReference(shape, noiseShape, rate, run, Key);

    private static void AssertAsReference<T>(
        nint[] shape,
        nint[] noiseShape,
        double rate,
        Action<T[], T[]> run,
        DropoutKey key
    )
        where T : IFloatingPointIeee754<T>
    {
        T[] x = new T[shape.Aggregate((nint)1, (length, extent) => length * extent)];
        for (int i = 0; i < x.Length; i++)
        {
            x[i] = T.CreateChecked((i % 1000) + 1);
        }

        T[] expected = new T[x.Length];
        ReferenceDropout.Apply<T>(x, expected, shape, noiseShape, rate, key);
        T[] y = new T[x.Length];
        run(x, y);
        Assert.True(y.AsSpan().SequenceEqual(expected));
    }
}
