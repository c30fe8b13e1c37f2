using System.Collections.Generic;
using Samples;

namespace QuickStart;

/// <summary>What the command line asks for.</summary>
/// <param name="CorpusPath">The CoNLL-U file to run on, if any.</param>
/// <param name="ShowHelp">Whether to print <see cref="Help"/> and nothing else.</param>
public sealed record Options(string? CorpusPath, bool ShowHelp)
{
    public const string Help = """
        Shows what a noise shape does, and how fast the generated kernels are.

        Usage: QuickStart [--conllu FILE]

          --conllu FILE   Run on the sentences of a CoNLL-U file, plain or gzip.
          --help          Print this text.

        Exit code: 0, or 2 where the command line or the file is wrong.
        """;

    /// <exception cref="InputException">An option is unknown, given twice or lacks its argument.</exception>
    public static Options Parse(IReadOnlyList<string> args)
    {
        string? corpus = null;
        for (int i = 0; i < args.Count; i++)
        {
            switch (args[i])
            {
                case "--help" or "-h" or "-?":
                    return new Options(CorpusPath: null, ShowHelp: true);

                case "--conllu" when corpus is not null:
                    throw new InputException("--conllu is given twice; expected one file");

                case "--conllu" when i + 1 == args.Count || args[i + 1].Length == 0:
                    throw new InputException("--conllu lacks its argument; expected --conllu FILE");

                case "--conllu":
                    corpus = args[++i];
                    break;

                default:
                    string kind = args[i].StartsWith('-') ? "option" : "argument";
                    throw new InputException($"unknown {kind} '{args[i]}'; expected --conllu FILE or --help");
            }
        }

        return new Options(corpus, ShowHelp: false);
    }
}
