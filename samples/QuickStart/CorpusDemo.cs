using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GeneratedDropout;
using Samples;

namespace QuickStart;

/// <summary>Dropout over the sentences of a CoNLL-U file.</summary>
public static class CorpusDemo
{
    private const int Channels = 128;
    private const int PicturedWords = 12;

    /// <summary>As many passes as give about so many elements: a pass over a small file is too short to time.</summary>
    private const long Elements = 10_000_000;

    private static readonly DropoutKey Key = new(Seed: 42);

    /// <exception cref="InputException">The file cannot be read, or is not CoNLL-U.</exception>
    public static void Run(string path, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        IReadOnlyList<string[]> sentences =
        [
            .. ConlluReader.Read(path).Select(words => words.Select(word => word.Form).ToArray()),
        ];
        long words = sentences.Sum(sentence => (long)sentence.Length);
        int passes = (int)Math.Clamp(Elements / (words * Channels), 5, 1000);

        output.WriteLine("1. THE FIRST SENTENCE");
        output.WriteLine();
        SentenceDemo.Draw([.. sentences[0].Take(PicturedWords)], Key, output);
        output.WriteLine();
        output.WriteLine("2. THE WHOLE CORPUS");
        output.WriteLine();
        output.WriteLine(
            $"{sentences.Count:N0} sentences, {words:N0} words, {Channels} channels: {words * Channels:N0} elements."
        );
        output.WriteLine($"{passes} passes; medians. Each sentence is [1, steps, {Channels}], with a key of its own:");
        output.WriteLine("key.Fold(pass).Fold(sentence). Backward is the same method on the gradient.");
        output.WriteLine();
        output.WriteLine($"{"", -29} {"forward", 8} {"backward", 9} {"kept", 9} {"expected", 17}");
        output.WriteLine($"{"", -29} {"million elements/s", 18} {"", 9} {"(s.d.)", 17}");

        output.Flush();
        List<CorpusResult>[] results = Run(sentences, passes);
        for (int i = 0; i < results.Length; i++)
        {
            SentenceMethod method = SentenceMethod.All[i];
            double forward = Timing.Median([.. results[i].Select(pass => MillionPerSecond(pass, pass.Forward))]);
            double backward = Timing.Median([.. results[i].Select(pass => MillionPerSecond(pass, pass.Backward))]);
            double kept = results[i].Average(pass => (double)pass.Kept / pass.Elements);
            double deviation = StandardDeviation(sentences, method.IsSpatial, passes);
            output.WriteLine(
                $"{method.Name, -29} {forward, 8:N0} {backward, 9:N0} "
                    + $"{kept, 9:F5} {1 - Kernels.Rate, 7:F5} ({deviation:F5})"
            );
            if (results[i].Exists(pass => !pass.MasksAgree))
            {
                throw new InvalidOperationException($"{method.Name}: forward and backward dropped different elements.");
            }
        }

        output.WriteLine();
        output.WriteLine("Forward and backward dropped the same elements, each time.");
    }

    /// <summary>The results of each method, pass by pass. The methods take turns, so noise hits all alike.</summary>
    private static List<CorpusResult>[] Run(IReadOnlyList<string[]> sentences, int passes)
    {
        CorpusPass pass = new(sentences, new WordEmbedding(Channels));
        List<CorpusResult>[] results = [.. SentenceMethod.All.Select(_ => new List<CorpusResult>())];
        for (int i = -1; i < passes; i++)
        {
            for (int method = 0; method < results.Length; method++)
            {
                CorpusResult result = pass.Run(SentenceMethod.All[method], Key.Fold(unchecked((ulong)i)));
                if (i >= 0) // the first does not count: the JIT compiles the loops that are not kernels
                {
                    results[method].Add(result);
                }
            }
        }

        return results;
    }

    /// <summary>
    /// How far the kept share strays by chance. A shared coin flip moves a whole column of a sentence, so spatial
    /// dropout strays farther.
    /// </summary>
    public static double StandardDeviation(IReadOnlyList<string[]> sentences, bool isSpatial, int passes)
    {
        double words = sentences.Sum(sentence => (double)sentence.Length);
        double weights = isSpatial ? sentences.Sum(sentence => (double)sentence.Length * sentence.Length) : words;
        return Math.Sqrt(Kernels.Rate * (1 - Kernels.Rate) * weights / (words * words * Channels * passes));
    }

    private static double MillionPerSecond(CorpusResult result, TimeSpan time) =>
        result.Elements / time.TotalMicroseconds;
}
