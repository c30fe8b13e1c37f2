using System;
using System.IO;
using GeneratedDropout;

namespace QuickStart;

/// <summary>A [2, 2, 2] tensor with noise shape [1, 2, 2]: four coin flips decide eight elements.</summary>
public static class TwoByTwoDemo
{
    private const int Keys = 10_000;
    private const int Flips = 4;

    public static void Run(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        float[] x = [1, 1, 1, 1, 1, 1, 1, 1];
        float[] y = new float[8];
        Kernels.TwoByTwoByTwo(x, y, new DropoutKey(Seed: 4));

        output.WriteLine("2. TWO BY TWO BY TWO");
        output.WriteLine();
        output.WriteLine($"[2, 2, 2] with the noise shape [1, 2, 2]: {Flips} coin flips at rate 0.5, shared by");
        output.WriteLine("the two halves. So both halves lose the same cells:");
        output.WriteLine();
        string[] first = Picture.Grid(y.AsSpan(0, 4), 2, 2);
        string[] second = Picture.Grid(y.AsSpan(4, 4), 2, 2);
        foreach (string line in Picture.Beside(["x[0]", .. first], ["x[1]", .. second]))
        {
            output.WriteLine($"   {line}");
        }

        output.WriteLine();
        output.WriteLine($"The number of zeros is 0, 2, 4, 6 or 8. Over {Keys:N0} keys:");
        output.WriteLine();
        output.WriteLine("   zeros    keys   expected (binomial)");
        int[] tally = Tally(Keys);
        for (int zeros = 0; zeros < tally.Length; zeros++)
        {
            double expected = zeros % 2 == 0 ? Keys * Binomial(Flips, zeros / 2) / Math.Pow(2, Flips) : 0;
            string bar = new('*', (int)Math.Round(tally[zeros] / 125.0));
            output.WriteLine($"   {zeros, 5} {tally[zeros], 7} {expected, 10}   {bar}".TrimEnd());
        }

        output.WriteLine();
    }

    /// <summary>How often each number of zeros, 0 to 8, comes up over the keys with the seeds 0, 1, 2…</summary>
    public static int[] Tally(int keys)
    {
        int[] tally = new int[9];
        Span<float> x = [1, 1, 1, 1, 1, 1, 1, 1];
        Span<float> y = new float[8];
        for (int seed = 0; seed < keys; seed++)
        {
            Kernels.TwoByTwoByTwo(x, y, new DropoutKey((ulong)seed));
            tally[y.Count(0f)]++;
        }

        return tally;
    }

    private static double Binomial(int n, int k) => k == 0 ? 1 : Binomial(n, k - 1) * (n - k + 1) / k;
}
