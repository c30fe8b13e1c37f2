using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GeneratedDropout;

namespace QuickStart;

/// <summary>A sentence embedded as [batch, steps, channels]: the same rate, three noise shapes.</summary>
public static class SentenceDemo
{
    private const int Channels = 10;

    public static void Run(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine("1. A SENTENCE");
        output.WriteLine();
        Draw(["The", "old", "cat", "sat", "on", "the", "mat", "."], new DropoutKey(Seed: 7), output);
        output.WriteLine();
    }

    /// <summary>Draws what plain dropout, SpatialDropout1D and word dropout do to a sentence.</summary>
    public static void Draw(IReadOnlyList<string> words, DropoutKey key, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(output);
        int steps = words.Count;
        float[] x = new float[steps * Channels];
        Array.Fill(x, 1);
        float[] plain = new float[x.Length];
        float[] spatial = new float[x.Length];
        float[] word = new float[x.Length];

        Kernels.Dropout(x, plain, key);
        Kernels.SpatialDropout1D(x, spatial, 1, steps, Channels, key);
        Kernels.WordDropout(x, word, steps, Channels, key);

        output.WriteLine($"x has the shape [batch, steps, channels] = [1, {steps}, {Channels}].");
        output.WriteLine($"A row is a word, a column a channel. {Picture.Legend}.");
        output.WriteLine($"The rate is {Kernels.Rate}. One key, three noise shapes:");
        output.WriteLine();
        string[] labels = ["", "", "", .. words.Select(Label)];
        IEnumerable<string> lines = Picture.Beside(
            labels,
            ["Dropout", $"noise [1, {steps}, {Channels}]", $"{steps * Channels} coin flips", .. Rows(plain)],
            ["SpatialDropout1D", $"noise [1, 1, {Channels}]", $"{Channels} coin flips", .. Rows(spatial)],
            ["word dropout", $"noise [1, {steps}, 1]", $"{steps} coin flips", .. Rows(word)]
        );
        foreach (string line in lines)
        {
            output.WriteLine(line);
        }

        string[] Rows(float[] cells) => Picture.Grid(cells, steps, Channels);
    }

    /// <summary>The word, cut to the width of the picture's first column.</summary>
    private static string Label(string word) => word.Length <= 9 ? word : $"{word[..8]}~";
}
