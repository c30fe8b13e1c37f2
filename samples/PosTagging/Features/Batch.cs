using System;
using System.Collections.Generic;
using System.Linq;

namespace PosTagging.Features;

/// <summary>Sentences side by side, the longest first, padded to its length: [sentences, steps], row by row.</summary>
public sealed class Batch
{
    /// <summary>The tag of a place behind the end of a sentence. It has no part in the loss.</summary>
    public const long NoTag = -100;

    /// <param name="sentences">The sentences, the longest first.</param>
    public Batch(IReadOnlyList<EncodedSentence> sentences)
    {
        Sentences = sentences;
        Steps = sentences[0].Length;
        Lengths = [.. sentences.Select(sentence => (long)sentence.Length)];
        Words = new long[sentences.Count * Steps];
        Parts = new long[sentences.Count * Steps * WordFeatures.PartCount];
        Tags = new long[sentences.Count * Steps];
        Array.Fill(Tags, NoTag);
        for (int row = 0; row < sentences.Count; row++)
        {
            Copy(sentences[row].Words, Words, row * Steps);
            Copy(sentences[row].Tags, Tags, row * Steps);
            Copy(sentences[row].Parts, Parts, row * Steps * WordFeatures.PartCount);
        }
    }

    /// <summary>The sentences of the rows.</summary>
    public IReadOnlyList<EncodedSentence> Sentences { get; }

    /// <summary>The length of the longest sentence.</summary>
    public int Steps { get; }

    /// <summary>The length of each sentence.</summary>
    public long[] Lengths { get; }

    /// <summary>The forms: [sentences, steps].</summary>
    public long[] Words { get; }

    /// <summary>The parts: [sentences, steps, <see cref="WordFeatures.PartCount"/>].</summary>
    public long[] Parts { get; }

    /// <summary>The tags: [sentences, steps]; <see cref="NoTag"/> behind the end of a sentence.</summary>
    public long[] Tags { get; }

    /// <summary>The number of words, padding not among them.</summary>
    public int WordCount => (int)Lengths.Sum();

    private static void Copy(int[] from, long[] to, int start)
    {
        for (int i = 0; i < from.Length; i++)
        {
            to[start + i] = from[i];
        }
    }
}
