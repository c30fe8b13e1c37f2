using System;
using GeneratedDropout.IntegrationTests.Kernels;
using Xunit;

namespace GeneratedDropout.IntegrationTests;

/// <summary>
/// Results larger than the caches are written in another way. They hold the same bits: part by part, as smaller tensors.
/// </summary>
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
        LargeKernels.InPlace(expected, Key); // never streamed

        Assert.True(y.AsSpan().SequenceEqual(expected));
    }

    [Fact]
    public void SharedRows()
    {
        float[] x = Input();
        float[] y = new float[Length];
        float[] expected = (float[])x.Clone();
        LargeKernels.ChannelsFirst(x, y, Key);
        LargeKernels.ChannelsFirstInPlace(expected, Key);

        Assert.True(y.AsSpan().SequenceEqual(expected));
    }

    [Fact]
    public void ReusedRows()
    {
        float[] x = Input();
        float[] y = new float[Length];
        float[] expected = (float[])x.Clone();
        LargeKernels.Spatial1D(x, y, Length / Batch, 128, 128, Key);
        LargeKernels.Spatial1DInPlace(expected, Length / Batch, 128, 128, Key);

        Assert.True(y.AsSpan().SequenceEqual(expected));
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
