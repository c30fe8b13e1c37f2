using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using Samples;
using Xunit;

namespace QuickStart.Tests;

public sealed class CorpusFileTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(
        string.Concat(Enumerable.Range(0, 200).Select(i => $"line {i * i}\n"))
    );

    [Fact]
    public void PlainFileIsReadAsItIs() => Assert.Equal(Text, Read(Text));

    [Fact]
    public void GzipIsKnownByItsFirstBytes() => Assert.Equal(Text, Read(Pack(Text)));

    [Fact]
    public void GzipOfSeveralMembersIsReadToItsEnd() =>
        Assert.Equal([.. Text, .. Text], Read([.. Pack(Text), .. Pack(Text)]));

    [Fact]
    public void EveryTruncationIsNoticed()
    {
        byte[] packed = Pack(Text);
        for (int length = 2; length < packed.Length; length++)
        {
            InputException error = Assert.Throws<InputException>(() => Read(packed[..length]));
            Assert.EndsWith("is a damaged or truncated gzip file; expected a complete one", error.Message);
        }
    }

    [Fact]
    public void DamageIsNoticed()
    {
        byte[] packed = Pack(Text);
        packed[packed.Length / 2] ^= 4;

        Assert.Throws<InputException>(() => Read(packed));
    }

    [Fact]
    public void EmptyFileIsNamed() =>
        Assert.EndsWith("is empty; expected CoNLL-U sentences", Assert.Throws<InputException>(() => Read([])).Message);

    [Fact]
    public void MissingFileIsNamed()
    {
        InputException error = Assert.Throws<InputException>(() => CorpusFile.Read("no-such-file"));

        Assert.Equal("no-such-file does not exist; expected a CoNLL-U file", error.Message);
    }

    [Fact]
    public void DirectoryIsNamed()
    {
        InputException error = Assert.Throws<InputException>(() => CorpusFile.Read("."));

        Assert.Equal(". is a directory; expected a CoNLL-U file", error.Message);
    }

    private static byte[] Read(byte[] content)
    {
        using TemporaryFile file = new(content);
        return CorpusFile.Read(file.Path);
    }

    private static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
