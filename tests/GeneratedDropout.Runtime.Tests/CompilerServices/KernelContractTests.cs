using System;
using GeneratedDropout.CompilerServices;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.CompilerServices;

/// <summary>What of the work the Runtime takes over from a kernel.</summary>
public sealed class KernelContractTests
{
    private static readonly DropoutKey Key = new(7, 9);

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(RowMasks.ShortRow, true)]
    [InlineData(RowMasks.ShortRow + 1, false)]
    public void ShortRows_AreTakenOver(int row, bool isTaken)
    {
        const int Rows = 40;
        float[] x = new float[Rows * row];
        float[] y = new float[x.Length];
        float[] expected = new float[x.Length];
        x.AsSpan().Fill(1);
        GenericDropout.Apply<float>(x, expected, [Rows, row], [Rows, 1], 0.5, Key);

        nint[] shape = [Rows, row];
        bool wasTaken = KernelContract.TryRunShortRows(
            ref x[0],
            ref y[0],
            shape,
            [Rows, 1],
            0.5,
            Key,
            isParallel: false
        );
        Assert.Equal(isTaken, wasTaken);
        Assert.Equal(isTaken ? expected : new float[x.Length], y);
    }

    [Theory]
    [InlineData(32, 100)]
    [InlineData(96, 500)]
    [InlineData(96, 96)]
    [InlineData(96, 5)]
    public void MasksMayComeOverAndOver(int length, int count)
    {
        byte[] mask = new byte[length / 8];
        new Random(1).NextBytes(mask);
        float[] x = new float[count];
        float[] y = new float[count + 1];
        x.AsSpan().Fill(3);
        y.AsSpan().Fill(7);

        KernelContract.ScaleKept(ref x[0], ref y[0], ref mask[0], length, count, 2f);
        for (int i = 0; i < count; i++)
        {
            Assert.Equal(VectorAccess.IsKept(ref mask[0], i % length) ? 6 : 0, y[i]);
        }

        Assert.Equal(7, y[count]);
    }
}
