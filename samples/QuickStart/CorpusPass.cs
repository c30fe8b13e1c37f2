using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime.InteropServices;
using GeneratedDropout;

namespace QuickStart;

/// <summary>Pushes the sentences of a corpus through dropout, forward and backward.</summary>
/// <param name="sentences">The words of each sentence.</param>
/// <param name="embedding">Gives the words their vectors.</param>
public sealed class CorpusPass(IReadOnlyList<string[]> sentences, WordEmbedding embedding)
{
    private const int SentencesPerBatch = 32;

    private readonly float[] _x = new float[LongestBatch(sentences) * embedding.Channels];
    private readonly float[] _y = new float[LongestBatch(sentences) * embedding.Channels];
    private readonly float[] _gradient = Ones(LongestBatch(sentences) * embedding.Channels);
    private readonly float[] _dx = new float[LongestBatch(sentences) * embedding.Channels];

    /// <summary>One pass over the corpus. Each sentence has a key of its own.</summary>
    public CorpusResult Run(SentenceMethod method, DropoutKey key)
    {
        ArgumentNullException.ThrowIfNull(method);
        CorpusResult result = new() { MasksAgree = true };
        ulong sentence = 0;
        foreach (string[][] batch in sentences.Chunk(SentencesPerBatch))
        {
            int length = Embed(batch);
            long start = Stopwatch.GetTimestamp();
            Drop(method, batch, _x, _y, key, sentence);
            long middle = Stopwatch.GetTimestamp();
            Drop(method, batch, _gradient, _dx, key, sentence);
            long end = Stopwatch.GetTimestamp();

            ReadOnlySpan<float> y = _y.AsSpan(0, length);
            result = new CorpusResult(
                result.Elements + length,
                result.Kept + length - CountZeros(y),
                result.MasksAgree && SameZeros(y, _dx.AsSpan(0, length)),
                result.Forward + Stopwatch.GetElapsedTime(start, middle),
                result.Backward + Stopwatch.GetElapsedTime(middle, end)
            );
            sentence += (ulong)batch.Length;
        }

        return result;
    }

    private int Embed(string[][] batch)
    {
        int length = 0;
        foreach (string[] words in batch)
        {
            embedding.Write(words, _x.AsSpan(length));
            length += words.Length * embedding.Channels;
        }

        return length;
    }

    private void Drop(SentenceMethod method, string[][] batch, float[] x, float[] y, DropoutKey key, ulong sentence)
    {
        int start = 0;
        foreach (string[] words in batch)
        {
            int length = words.Length * embedding.Channels;
            DropoutKey own = key.Fold(sentence++);
            method.Apply(x.AsSpan(start, length), y.AsSpan(start, length), words.Length, embedding.Channels, own);
            start += length;
        }
    }

    /// <summary>Counts +0 by its bits, which is what dropout writes.</summary>
    private static int CountZeros(ReadOnlySpan<float> values) => MemoryMarshal.Cast<float, int>(values).Count(0);

    private static bool SameZeros(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] == 0 != (right[i] == 0))
            {
                return false;
            }
        }

        return true;
    }

    private static int LongestBatch(IReadOnlyList<string[]> sentences) =>
        sentences.Chunk(SentencesPerBatch).Max(batch => batch.Sum(words => words.Length));

    private static float[] Ones(int length)
    {
        float[] ones = new float[length];
        Array.Fill(ones, 1);
        return ones;
    }
}
