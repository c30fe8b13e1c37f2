using System;
using System.Collections.Generic;
using System.Text;

namespace QuickStart;

/// <summary>
/// Gives every word a vector: a hash of the word seeds numbers in (−1, 1). A trained model learns its vectors; dropout
/// does not mind. The same word has the same vector in every process, which <c>string.GetHashCode</c> would not give.
/// </summary>
/// <param name="channels">The length of a vector.</param>
public sealed class WordEmbedding(int channels)
{
    private readonly Dictionary<string, float[]> _vectors = [];

    /// <summary>The length of a vector.</summary>
    public int Channels => channels;

    /// <summary>The word's vector. No entry is 0, so that a 0 behind dropout was dropped.</summary>
    public ReadOnlySpan<float> Of(string word)
    {
        if (!_vectors.TryGetValue(word, out float[]? vector))
        {
            vector = Make(Hash(word));
            _vectors.Add(word, vector);
        }

        return vector;
    }

    /// <summary>Writes the sentence as [steps, channels].</summary>
    public void Write(IReadOnlyList<string> words, Span<float> x)
    {
        ArgumentNullException.ThrowIfNull(words);
        for (int step = 0; step < words.Count; step++)
        {
            Of(words[step]).CopyTo(x[(step * channels)..]);
        }
    }

    /// <summary>FNV-1a over the word's UTF-8 bytes.</summary>
    public static ulong Hash(string word)
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (byte b in Encoding.UTF8.GetBytes(word))
        {
            hash = unchecked((hash ^ b) * 0x100000001B3);
        }

        return hash;
    }

    private float[] Make(ulong state)
    {
        float[] vector = new float[channels];
        for (int i = 0; i < channels; i++)
        {
            // An odd multiple of 2^-24 is never 0 and always exact.
            int odd = ((int)(SplitMix64(ref state) >> 40) * 2) + 1 - (1 << 24);
            vector[i] = MathF.ScaleB(odd, -24);
        }

        return vector;
    }

    private static ulong SplitMix64(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            ulong z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
