using System;
using System.IO;
using PosTagging.Corpus;
using Samples;
using Xunit;

namespace PosTagging.Tests.Corpus;

public sealed class TreebankFolderTests : IDisposable
{
    private const string Dog = "1\tdog\t_\tNOUN\t_\t_\t_\t_\t_\t_\n\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void ThreeFilesAreOneTreebank()
    {
        WriteAll();

        Treebank treebank = TreebankFolder.Read(_folder.Path);

        Assert.Equal("xx_y-ud", treebank.Name);
        Assert.Equal(["dog"], Assert.Single(treebank.Test).Words);
        Assert.Equal([Upos.IndexOf("NOUN")], treebank.Test[0].Tags);
        Assert.Equal(2, treebank.Train.Count);
        Assert.Single(treebank.Dev);
    }

    [Fact]
    public void MissingFileIsNamed()
    {
        WriteAll();
        File.Delete(_folder.File("xx_y-ud-dev.conllu"));

        Assert.StartsWith(
            $"{_folder.Path} has no file *-dev.conllu or *-dev.conllu.gz; expected",
            Message(_folder.Path)
        );
    }

    [Fact]
    public void FilesOfTwoTreebanksAreNamed()
    {
        WriteAll();
        _folder.Write("zz-ud-train.conllu", Dog);

        Assert.Equal($"{_folder.Path} has 2 files *-train.conllu; expected one", Message(_folder.Path));
    }

    [Fact]
    public void WrongFoldersAreNamed()
    {
        string file = _folder.Write("file", "");

        Assert.Equal($"{file} is a file; expected the folder of a treebank", Message(file));
        Assert.StartsWith($"{file}x does not exist; expected a folder from", Message(file + "x"));
    }

    [Fact]
    public void WordWithoutTagIsNamed()
    {
        WriteAll();
        string file = _folder.Write("xx_y-ud-test.conllu", Dog + Dog.Replace("NOUN", "_"));

        Assert.Equal(
            $"{file}, line 3: found '_' in column 4; expected a universal part of speech such as NOUN",
            Message(_folder.Path)
        );
    }

    public void Dispose() => _folder.Dispose();

    private void WriteAll()
    {
        _folder.Write("xx_y-ud-train.conllu", Dog + Dog);
        _folder.Write("xx_y-ud-dev.conllu", Dog);
        _folder.Write("xx_y-ud-test.conllu", Dog);
    }

    private static string Message(string folder) =>
        Assert.Throws<InputException>(() => TreebankFolder.Read(folder)).Message;
}
