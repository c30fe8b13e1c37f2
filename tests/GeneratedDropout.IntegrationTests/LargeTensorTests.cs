using System;
using GeneratedDropout.IntegrationTests.Kernels;
using Xunit;

namespace GeneratedDropout.IntegrationTests;

/// <summary>Results larger than the caches are written in another way. They hold the same bits.</summary>
public sealed class LargeTensorTests
{
    private const int Length = (33 << 20) / sizeof(float); // a little more than is kept in the caches
    private const int Batch = 128 * 128;

    private static readonly DropoutKey Key = new(11, 13);

    [Fact]
    public void ElementWise()
    {
        float[] x = Input();
        float[] y = new float[Length];
        float[] expected = (float[])x.Clone();
        LargeKernels.Plain(x, y, Key);
        LargeKernels.InPlace(expected, Key); // with a decision for each element, never streamed

        Assert.True(y.AsSpan().SequenceEqual(expected));
    }

    [Theory]
    [InlineData(13)] // kept
    [InlineData(20)] // dropped
    public void OneDecision(ulong stream)
    {
        DropoutKey key = new(11, stream);
        AssertAsReference(
            [Length],
            [1],
            0.1,
            (x, y) => LargeKernels.All(x, y, key),
            x => LargeKernels.AllInPlace(x, key),
            key
        );
    }

    [Fact]
    public void SharedRows() =>
        AssertAsReference(
            [Length / 1024, 1024],
            [Length / 1024, 1],
            0.5,
            (x, y) => LargeKernels.ChannelsFirst(x, y, Key),
            x => LargeKernels.ChannelsFirstInPlace(x, Key)
        );

    [Theory]
    [InlineData(3)]
    [InlineData(96)]
    [InlineData(264)]
    public void SharedShortRows(int row) =>
        AssertAsReference(
            [Length / row, row],
            [Length / row, 1],
            0.1,
            (x, y) => GenericDropout.Apply<float>(x, y, [Length / row, row], [Length / row, 1], 0.1, Key),
            x => GenericDropout.Apply<float>(x, x, [Length / row, row], [Length / row, 1], 0.1, Key)
        );

    [Fact]
    public void ReusedRows() =>
        AssertAsReference(
            [Length / Batch, 128, 128],
            [Length / Batch, 1, 128],
            0.2,
            (x, y) => LargeKernels.Spatial1D(x, y, Length / Batch, 128, 128, Key),
            x => LargeKernels.Spatial1DInPlace(x, Length / Batch, 128, 128, Key)
        );

    private static void AssertAsReference(
        nint[] shape,
        nint[] noiseShape,
        double rate,
        Action<float[], float[]> run,
        Action<float[]> runInPlace,
        DropoutKey? key = null
    )
    {
        float[] x = Input();
        float[] expected = new float[Length];
        ReferenceDropout.Apply<float>(x, expected, shape, noiseShape, rate, key ?? Key);
        float[] y = new float[Length];
        run(x, y);
        Assert.True(y.AsSpan().SequenceEqual(expected));

        runInPlace(x);
        Assert.True(x.AsSpan().SequenceEqual(expected), "in place");
    }

    private static float[] Input()
    {
        float[] x = new float[Length];
        for (int i = 0; i < x.Length; i++)
        {
            x[i] = (i % 1000) + 1;
        }

        return x;
    }
}
