using System;
using GeneratedDropout.Peers.Rows;

namespace GeneratedDropout.Peers.Contenders;

/// <summary>The rivals that need no library but ours.</summary>
internal static class SpanKernels
{
    /// <summary>The base line: dropout has to read and write the same bytes.</summary>
    public static void Copy(ReadOnlySpan<float> x, Span<float> y, DropoutKey key) => x.CopyTo(y);

    public static Kernel Generic(Row row, int elements)
    {
        nint[] shape = row.ShapeOf(elements);
        nint[] noiseShape = row.NoiseShapeOf(elements);
        return (x, y, key) => GenericDropout.Apply(x, y, shape, noiseShape, row.Rate, key);
    }

    /// <summary>What one writes first: a draw from <see cref="Random"/> for each decision, and a loop.</summary>
    public static Kernel Naive(Row row) =>
        row.Cells.IsElementwise ? (x, y, key) => NaiveElements(x, y, row.Rate, key) : NaiveCells(row.Cells, row.Rate);

    private static void NaiveElements(ReadOnlySpan<float> x, Span<float> y, double rate, DropoutKey key)
    {
        Random random = new((int)key.Stream);
        float scale = (float)(1 / (1 - rate));
        for (int i = 0; i < x.Length; i++)
        {
            y[i] = random.NextDouble() >= rate ? x[i] * scale : 0;
        }
    }

    private static Kernel NaiveCells(NoiseCells cells, double rate)
    {
        bool[] keep = new bool[cells.Inner];
        float scale = (float)(1 / (1 - rate));
        return (x, y, key) =>
        {
            Random random = new((int)key.Stream);
            int i = 0;
            while (i < x.Length)
            {
                for (int inner = 0; inner < keep.Length; inner++)
                {
                    keep[inner] = random.NextDouble() >= rate;
                }

                for (int shared = 0; shared < cells.Shared; shared++)
                {
                    for (int inner = 0; inner < keep.Length; inner++)
                    {
                        y[i] = keep[inner] ? x[i] * scale : 0;
                        i++;
                    }
                }
            }
        };
    }
}
