using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Samples;

namespace PosTagging.Corpus;

/// <summary>Reads a treebank of Universal Dependencies from its folder.</summary>
public static class TreebankFolder
{
    /// <summary>Where such folders come from, for messages.</summary>
    public const string Source = "the repositories of Universal Dependencies, such as UD_English-EWT";

    /// <summary>The treebank in the folder.</summary>
    /// <exception cref="InputException">The folder or one of its three files is missing or wrong.</exception>
    public static Treebank Read(string folder)
    {
        if (File.Exists(folder))
        {
            throw new InputException($"{folder} is a file; expected the folder of a treebank");
        }

        if (!Directory.Exists(folder))
        {
            throw new InputException($"{folder} does not exist; expected a folder from {Source}");
        }

        string[] parts = ["train", "dev", "test"];
        string[] files = [.. parts.Select(part => Find(folder, part))];
        IReadOnlyList<Sentence>[] sentences = [.. files.Select(ReadFile)];
        string name = Path.GetFileName(files[0]);
        return new Treebank(
            name[..name.IndexOf("-train.", StringComparison.Ordinal)],
            sentences[0],
            sentences[1],
            sentences[2]
        );
    }

    private static string Find(string folder, string part)
    {
        string[] found =
        [
            .. Directory
                .EnumerateFiles(folder, $"*-{part}.conllu*")
                .Where(file =>
                    file.EndsWith(".conllu", StringComparison.Ordinal)
                    || file.EndsWith(".conllu.gz", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal),
        ];
        return found.Length switch
        {
            1 => found[0],
            0 => throw new InputException(
                $"{folder} has no file *-{part}.conllu or *-{part}.conllu.gz; expected a folder from {Source}"
            ),
            _ => throw new InputException($"{folder} has {found.Length} files *-{part}.conllu; expected one"),
        };
    }

    private static IReadOnlyList<Sentence> ReadFile(string path) =>
        [.. ConlluReader.Read(path).Select(words => ToSentence(words, path))];

    private static Sentence ToSentence(ConlluWord[] words, string path)
    {
        string[] forms = new string[words.Length];
        int[] tags = new int[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            forms[i] = words[i].Form;
            tags[i] = Upos.IndexOf(words[i].Tag);
            if (tags[i] < 0)
            {
                throw new InputException(
                    $"{path}, line {words[i].Line}: found '{words[i].Tag}' in column 4; expected a universal part of speech such as NOUN"
                );
            }
        }

        return new Sentence(forms, tags);
    }
}
