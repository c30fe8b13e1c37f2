using System;

namespace QuickStart;

/// <summary>Dropout as one would write it without a library: a loop over a seeded <see cref="Random"/>.</summary>
public static class RandomLoop
{
    /// <summary>One coin flip per element.</summary>
    public static void Elementwise(ReadOnlySpan<float> x, Span<float> y, double rate, int seed)
    {
        Random random = new(seed);
        float scale = (float)(1 / (1 - rate));
        for (int i = 0; i < x.Length; i++)
        {
            y[i] = random.NextDouble() < rate ? 0 : x[i] * scale;
        }
    }

    /// <summary>x is [outer, shared, inner]; one coin flip for each pair of outer and inner.</summary>
    public static void SharedAlongMiddle(
        ReadOnlySpan<float> x,
        Span<float> y,
        int outer,
        int shared,
        int inner,
        double rate,
        int seed
    )
    {
        Random random = new(seed);
        float scale = (float)(1 / (1 - rate));
        bool[] dropped = new bool[inner];
        int i = 0;
        for (int o = 0; o < outer; o++)
        {
            for (int c = 0; c < inner; c++)
            {
                dropped[c] = random.NextDouble() < rate;
            }

            for (int s = 0; s < shared; s++)
            {
                for (int c = 0; c < inner; c++, i++)
                {
                    y[i] = dropped[c] ? 0 : x[i] * scale;
                }
            }
        }
    }
}
