using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PosTagging.Corpus;

/// <summary>Sentences to train on, to choose with and to test with.</summary>
/// <param name="Name">What it is called in the output.</param>
/// <param name="Train">The sentences to learn from.</param>
/// <param name="Dev">The sentences that decide which epoch is kept.</param>
/// <param name="Test">The sentences that are looked at once, at the end.</param>
public sealed record Treebank(
    string Name,
    IReadOnlyList<Sentence> Train,
    IReadOnlyList<Sentence> Dev,
    IReadOnlyList<Sentence> Test
)
{
    /// <summary>A number that another corpus does not have: FNV-1a over all words and tags.</summary>
    public ulong Fingerprint()
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (IReadOnlyList<Sentence> part in new[] { Train, Dev, Test })
        {
            foreach (Sentence sentence in part)
            {
                for (int i = 0; i < sentence.Words.Length; i++)
                {
                    Add(Encoding.UTF8.GetBytes(sentence.Words[i]));
                    Add([0, (byte)sentence.Tags[i]]);
                }

                Add([1]);
            }

            Add([2]);
        }

        return hash;

        void Add(ReadOnlySpan<byte> bytes)
        {
            foreach (byte b in bytes)
            {
                hash = unchecked((hash ^ b) * 0x100000001B3);
            }
        }
    }

    /// <summary>The number of words in some sentences.</summary>
    public static int CountWords(IReadOnlyList<Sentence> sentences) => sentences.Sum(sentence => sentence.Words.Length);
}
