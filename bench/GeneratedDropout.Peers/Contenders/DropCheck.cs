using System;
using System.Globalization;
using GeneratedDropout.Peers.Rows;

namespace GeneratedDropout.Peers.Contenders;

/// <summary>
/// Looks at what a contender does before it is measured, so that nobody wins by doing nothing: it drops about as many
/// decisions as the rate says, whole cells at a time, scales the rest, and decides anew with each call.
/// </summary>
internal static class DropCheck
{
    private const int Elements = 1 << 20;

    /// <summary>What is wrong with a contender, or null.</summary>
    /// <param name="name">The contender.</param>
    /// <param name="row">The task.</param>
    /// <param name="dropped">The part of the decisions that fell, over two calls.</param>
    public static string? FindFault(ContenderName name, Row row, out double dropped)
    {
        using Contender contender = ContenderTable.Create(name, row, Elements);
        float[] first = contender.RunAndRead();
        float[] second = contender.RunAndRead();

        int decisions = 2 * row.Cells.CountIn(Elements);
        dropped = (double)(CountDropped(first, row.Cells) + CountDropped(second, row.Cells)) / decisions;
        double deviation = Math.Sqrt(row.Rate * (1 - row.Rate) / decisions);
        if (Math.Abs(dropped - row.Rate) > 6 * deviation)
        {
            return string.Create(CultureInfo.InvariantCulture, $"it drops {dropped:P3}, not {row.Rate:P0}");
        }

        return FindWrongElement(first, row)
            ?? FindWrongElement(second, row)
            ?? (first.AsSpan().SequenceEqual(second) ? "two calls made the same decisions" : null);
    }

    private static int CountDropped(float[] output, NoiseCells cells)
    {
        int dropped = 0;
        for (int i = 0; i < output.Length; i++)
        {
            dropped += output[i] == 0 && cells.FirstOf(i) == i ? 1 : 0;
        }

        return dropped;
    }

    private static string? FindWrongElement(float[] output, Row row)
    {
        double scale = 1 / (1 - row.Rate);
        for (int i = 0; i < output.Length; i++)
        {
            double expected = output[row.Cells.FirstOf(i)] == 0 ? 0 : Input.At(i) * scale;
            if (Math.Abs(output[i] - expected) > 1e-6 * expected)
            {
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"element {i} is {output[i]:R}, where {expected:R} was expected"
                );
            }
        }

        return null;
    }
}
