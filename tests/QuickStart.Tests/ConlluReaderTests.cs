using System.Collections.Generic;
using System.Linq;
using System.Text;
using Samples;
using Xunit;

namespace QuickStart.Tests;

public sealed class ConlluReaderTests
{
    private const string Rest = "\t_\t_\t_\t_\t_\t_\t_\t_\n";

    [Fact]
    public void FormsAreReadSentenceBySentence()
    {
        IReadOnlyList<string[]> sentences = Forms($"# text = a b\n1\ta{Rest}2\tb{Rest}\n1\tc{Rest}\n");

        Assert.Equal(
            [
                ["a", "b"],
                ["c"],
            ],
            sentences
        );
    }

    [Fact]
    public void RangesAndEmptyNodesAreSkipped()
    {
        IReadOnlyList<string[]> sentences = Forms($"1-2\tdon't{Rest}1\tdo{Rest}2\tn't{Rest}2.1\tgo{Rest}3\tit{Rest}\n");

        Assert.Equal(
            [
                ["do", "n't", "it"],
            ],
            sentences
        );
    }

    [Fact]
    public void LastBlankLineMayBeMissing() =>
        Assert.Equal(
            [
                ["a"],
            ],
            Forms($"1\ta{Rest}")
        );

    [Fact]
    public void WindowsLineEndsAndByteOrderMarkAreAccepted() =>
        Assert.Equal(
            [
                ["a"],
                ["b"],
            ],
            Forms($"\uFEFF1\ta{Rest}\n1\tb{Rest}\n".Replace("\n", "\r\n"))
        );

    [Fact]
    public void FormsMayHoldSpacesAndAnyLetters() =>
        Assert.Equal(
            [
                ["10 000 €"],
            ],
            Forms($"1\t10 000 €{Rest}\n")
        );

    [Fact]
    public void PartOfSpeechAndLineAreRead()
    {
        IReadOnlyList<ConlluWord[]> sentences = Parse($"# c\n1\ta\t_\tDET\t_\t_\t_\t_\t_\t_\n2\tb{Rest}");

        Assert.Equal([new ConlluWord("a", "DET", 2), new ConlluWord("b", "_", 3)], Assert.Single(sentences));
    }

    [Theory]
    [InlineData("1\ta\tb\n", "f, line 1: found 3 columns, '1 a b'; expected 10 between tabs")]
    [InlineData(
        "# c\n\nThis is no table.\n",
        "f, line 3: found 1 column, 'This is no table.'; expected 10 between tabs"
    )]
    [InlineData("2\ta" + Rest, "f, line 1: found the word number '2'; expected 1, or a range such as 3-4 or 8.1")]
    [InlineData(
        "1\ta" + Rest + "1\tb" + Rest,
        "f, line 2: found the word number '1'; expected 2, or a range such as 3-4 or 8.1"
    )]
    [InlineData("x\ta" + Rest, "f, line 1: found the word number 'x'; expected 1, or a range such as 3-4 or 8.1")]
    [InlineData("1-\ta" + Rest, "f, line 1: found the word number '1-'; expected 1, or a range such as 3-4 or 8.1")]
    [InlineData("1\t" + Rest, "f, line 1: found an empty word form; expected the word in column 2")]
    [InlineData("# only a comment\n", "f has no words in its 2 lines; expected CoNLL-U sentences")]
    public void MalformedLinesAreNamed(string text, string message)
    {
        InputException error = Assert.Throws<InputException>(() => Parse(text));

        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void BytesThatAreNoTextAreNamed()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"1\ta{Rest}2\t"), 0xFF, .. Encoding.UTF8.GetBytes(Rest)];

        InputException error = Assert.Throws<InputException>(() => ConlluReader.Parse(bytes, "f"));

        Assert.Equal("f, line 2: found bytes that are no text; expected UTF-8", error.Message);
    }

    private static IReadOnlyList<string[]> Forms(string text) =>
        [.. Parse(text).Select(words => words.Select(word => word.Form).ToArray())];

    private static IReadOnlyList<ConlluWord[]> Parse(string text) =>
        ConlluReader.Parse(Encoding.UTF8.GetBytes(text), "f");
}
