using System;
using System.Threading.Tasks;
using GeneratedDropout.Peers.Rows;

namespace GeneratedDropout.Peers.Contenders;

/// <summary>The rivals that need no library but ours.</summary>
internal static class SpanKernels
{
    /// <summary>The base line: dropout has to read and write the same bytes.</summary>
    public static void Copy(ReadOnlySpan<float> x, Span<float> y, DropoutKey key) => x.CopyTo(y);

    /// <summary>
    /// Calls a kernel for each half of the batch, the second on another thread, with a key folded for each. One example
    /// alone is not split.
    /// </summary>
    public static Kernel OnTwoThreads(Kernel kernel, int exampleLength) =>
        (x, y, key) =>
        {
            int half = y.Length / exampleLength / 2 * exampleLength;
            if (half == 0)
            {
                kernel(x, y, key);
            }
            else
            {
                RunHalves(kernel, x, y, half, key);
            }
        };

    public static Kernel Generic(Row row, int elements)
    {
        nint[] shape = row.ShapeOf(elements);
        nint[] noiseShape = row.NoiseShapeOf(elements);
        return (x, y, key) => GenericDropout.Apply(x, y, shape, noiseShape, row.Rate, key);
    }

    /// <summary>What one writes first: a draw from <see cref="Random"/> for each decision, and a loop.</summary>
    public static Kernel Naive(Row row) =>
        row.Cells.IsElementwise ? (x, y, key) => NaiveElements(x, y, row.Rate, key) : NaiveCells(row.Cells, row.Rate);

    private static unsafe void RunHalves(Kernel kernel, ReadOnlySpan<float> x, Span<float> y, int half, DropoutKey key)
    {
        int rest = y.Length - half;
        fixed (float* input = x)
        fixed (float* output = y)
        {
            float* otherInput = input + half; // spans cannot go to another thread; this memory stays in place
            float* otherOutput = output + half;
            Task other = Task.Run(() =>
                kernel(new ReadOnlySpan<float>(otherInput, rest), new Span<float>(otherOutput, rest), key.Fold(1))
            );
            kernel(x[..half], y[..half], key.Fold(0));
            other.Wait();
        }
    }

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
