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

        Assert.Equal(isTaken, KernelContract.TryRunShortRows(ref x[0], ref y[0], [Rows, row], [Rows, 1], 0.5, Key));
        Assert.Equal(isTaken ? expected : new float[x.Length], y);
    }
}
