using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace MonteCarlo;

/// <summary>Runs passes again, as another machine would after a failure, and compares.</summary>
public static class Retries
{
    /// <param name="model">The bytes of the model.</param>
    /// <param name="predictions">Those of the first passes. The last of them is run again.</param>
    /// <param name="moments">Of all passes. All are run again, in two parts, the last one first.</param>
    /// <param name="output">Where to write what is seen.</param>
    public static void Write(byte[] model, IReadOnlyList<float[]> predictions, Moments moments, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        ArgumentNullException.ThrowIfNull(moments);
        ArgumentNullException.ThrowIfNull(output);
        int last = predictions.Count - 1;
        using (Passes passes = new(model, Demo.Inputs, Demo.PassesKey))
        {
            bool same = HaveSameBits(passes.Run(last), predictions[last]);
            output.WriteLine($"Pass {last} again, alone: {(same ? "the same bits" : "OTHER BITS")}.");
        }

        int half = moments.Count / 2;
        Moments merged = RunBackwards(model, half, moments.Count);
        merged.Add(RunBackwards(model, 0, half));
        output.WriteLine(
            $"All passes again, in two halves and backwards, then merged: "
                + $"{(AreClose(merged, moments) ? "the same but for rounding" : "OTHER RESULTS")}."
        );
    }

    public static bool HaveSameBits(ReadOnlySpan<float> one, ReadOnlySpan<float> other) =>
        MemoryMarshal.AsBytes(one).SequenceEqual(MemoryMarshal.AsBytes(other));

    /// <summary>Whether means and deviations are the same but for the rounding of sums in another order.</summary>
    public static bool AreClose(Moments one, Moments other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        const double Rounding = 1e-12;
        return one.Count == other.Count
            && Enumerable
                .Range(0, one.Inputs)
                .All(i =>
                    Math.Abs(one.Mean(i) - other.Mean(i)) < Rounding
                    && Math.Abs(one.StandardDeviation(i) - other.StandardDeviation(i)) < Rounding
                );
    }

    private static Moments RunBackwards(byte[] model, int from, int to)
    {
        using Passes passes = new(model, Demo.Inputs, Demo.PassesKey);
        Moments moments = new(Demo.Inputs.Count);
        for (int pass = to - 1; pass >= from; pass--)
        {
            moments.Add(passes.Run(pass));
        }

        return moments;
    }
}
