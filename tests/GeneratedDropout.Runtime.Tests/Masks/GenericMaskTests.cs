using System;
using GeneratedDropout.Masks;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.Masks;

/// <summary>What is dropped is what the scalar definition says, for decisions of an element and of a row.</summary>
public sealed class GenericMaskTests
{
    private static readonly DropoutKey Key = new(3, 5);

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.25)]
    [InlineData(0.375)]
    [InlineData(0.95)]
    public void ElementsAreTheDefinition(double rate)
    {
        foreach (int length in (int[])[1, 7, 511, 512, 513, 4095, 4096, 4097, 50_000])
        {
            float[] y = new float[length + 1];
            float[] x = new float[length];
            Array.Fill(x, 1f);
            GenericDropout.Apply<float>(x, y.AsSpan(0, length), [length], [length], rate, Key);

            for (int i = 0; i < length; i++)
            {
                Assert.Equal(MaskFormat.IsKept(Key, (ulong)i, MaskFormat.Threshold(rate)), y[i] != 0);
            }

            Assert.Equal(0, y[length]);
        }
    }

    [Theory]
    [InlineData(3, 1024)]
    [InlineData(100, 37)]
    [InlineData(255, 9)]
    [InlineData(300, 5)]
    [InlineData(5000, 3)]
    public void RowsAreReused(int row, int rows)
    {
        float[] x = new float[4 * rows * row];
        Array.Fill(x, 1f);
        float[] y = new float[x.Length];
        GenericDropout.Apply<float>(x, y, [4, rows, row], [4, 1, row], 0.2, Key);

        for (int i = 0; i < x.Length; i++)
        {
            ulong noise = (ulong)((i / (rows * row) * row) + (i % row));
            Assert.Equal(MaskFormat.IsKept(Key, noise, MaskFormat.Threshold(0.2)), y[i] != 0);
        }
    }
}
