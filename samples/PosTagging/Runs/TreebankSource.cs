using PosTagging.Corpus;
using PosTagging.Corpus.Grammar;
using Samples;

namespace PosTagging.Runs;

/// <summary>Opens the treebank that the command line names.</summary>
public static class TreebankSource
{
    /// <summary>The treebank of a folder, or the sample's own.</summary>
    /// <exception cref="InputException">The folder is wrong.</exception>
    public static Treebank Open(string? folder) =>
        folder is null ? GrammarCorpus.Create() : TreebankFolder.Read(folder);

    /// <summary>What it is, in one line.</summary>
    public static string Describe(Treebank treebank) =>
        $"{treebank.Name}: {treebank.Train.Count:N0} to train with ({Treebank.CountWords(treebank.Train):N0} words), "
        + $"{treebank.Dev.Count:N0} dev, {treebank.Test.Count:N0} test.";
}
