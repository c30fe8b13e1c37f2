using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Samples;

/// <summary>Reads the sentences of a CoNLL-U file: the words and their parts of speech, and nothing else.</summary>
/// <remarks>
/// A word is a line of ten columns between tabs; its number is the first, its form the second, its part of speech the
/// fourth. Lines that start with # are comments, a blank line ends a sentence. Numbers such as 3-4 (a token of several
/// words) and 8.1 (a word that the text leaves out) are skipped.
/// </remarks>
public static class ConlluReader
{
    private const int Columns = 10;

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>The sentences of the file, plain or gzip.</summary>
    /// <exception cref="InputException">The file cannot be read, or is not CoNLL-U.</exception>
    public static IReadOnlyList<ConlluWord[]> Read(string path) => Parse(CorpusFile.Read(path), path);

    /// <summary>The sentences in the bytes of a file.</summary>
    /// <param name="bytes">The unpacked bytes.</param>
    /// <param name="path">The file's name, for messages.</param>
    /// <exception cref="InputException">The bytes are not CoNLL-U.</exception>
    public static IReadOnlyList<ConlluWord[]> Parse(ReadOnlySpan<byte> bytes, string path)
    {
        List<ConlluWord[]> sentences = [];
        List<ConlluWord> words = [];
        int number = 0;
        foreach (Range range in bytes.Split((byte)'\n'))
        {
            number++;
            string line = Decode(bytes[range], path, number);
            if (line.Length == 0)
            {
                EndSentence();
            }
            else if (line[0] != '#' && ReadWord(line, words.Count + 1, path, number) is { } word)
            {
                words.Add(word);
            }
        }

        EndSentence(); // the last blank line may be missing
        return sentences.Count != 0
            ? sentences
            : throw new InputException($"{path} has no words in its {number} lines; expected CoNLL-U sentences");

        void EndSentence()
        {
            if (words.Count != 0)
            {
                sentences.Add([.. words]);
                words.Clear();
            }
        }
    }

    private static string Decode(ReadOnlySpan<byte> bytes, string path, int number)
    {
        try
        {
            string line = StrictUtf8.GetString(bytes).TrimEnd('\r');
            return number == 1 ? line.TrimStart('\uFEFF') : line;
        }
        catch (DecoderFallbackException error)
        {
            throw Malformed(path, number, "bytes that are no text", "UTF-8", error);
        }
    }

    /// <summary>The word, or null where the line is skipped.</summary>
    private static ConlluWord? ReadWord(string line, int expectedId, string path, int number)
    {
        string[] columns = line.Split('\t');
        if (columns.Length != Columns)
        {
            string noun = columns.Length == 1 ? "column" : "columns";
            throw Malformed(path, number, $"{columns.Length} {noun}, {Quote(line)}", $"{Columns} between tabs");
        }

        string id = columns[0];
        if (IsPair(id, '-') || IsPair(id, '.'))
        {
            return null;
        }

        if (!TryReadNumber(id, out int found) || found != expectedId)
        {
            throw Malformed(
                path,
                number,
                $"the word number {Quote(id)}",
                $"{expectedId}, or a range such as 3-4 or 8.1"
            );
        }

        return columns[1].Length != 0
            ? new ConlluWord(columns[1], columns[3], number)
            : throw Malformed(path, number, "an empty word form", "the word in column 2");
    }

    private static bool IsPair(string id, char separator) =>
        id.Split(separator) is [var first, var second] && TryReadNumber(first, out _) && TryReadNumber(second, out _);

    private static bool TryReadNumber(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static InputException Malformed(
        string path,
        int line,
        string found,
        string expected,
        Exception? inner = null
    ) => new($"{path}, line {line}: found {found}; expected {expected}", inner!);

    /// <summary>The beginning of the text, on one line.</summary>
    private static string Quote(string text)
    {
        string start = text.Length <= 30 ? text : $"{text[..30]}...";
        return $"'{string.Concat(start.Select(c => char.IsControl(c) ? ' ' : c))}'";
    }
}
