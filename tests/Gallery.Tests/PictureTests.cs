using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Gallery.Drawing;
using SkiaSharp;
using Xunit;

namespace Gallery.Tests;

/// <summary>The files in docs/pictures are what the Gallery draws today; to write them anew, run it.</summary>
public sealed class PictureTests
{
    /// <summary>Processors may round the edge of a line differently.</summary>
    private const int MaxDifference = 8; // of 255

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "pictures");
    private static readonly Picture[] All = [.. Pictures.All()];

    public static TheoryData<string> Names => [.. All.Select(picture => picture.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void SvgIsUpToDate(string name)
    {
        string expected = File.ReadAllText(Path.Combine(Folder, $"{name}.svg"));

        Assert.Equal(expected, Encoding.UTF8.GetString(Find(name).ToSvg()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void PngIsUpToDate(string name)
    {
        using SKBitmap expected = SKBitmap.Decode(Path.Combine(Folder, $"{name}.png"));
        using SKBitmap actual = SKBitmap.Decode(Find(name).ToPng());

        Assert.Equal(expected.Info.Size, actual.Info.Size);
        byte[] wanted = expected.Bytes;
        byte[] drawn = actual.Bytes;
        Assert.Equal(wanted.Length, drawn.Length);
        Assert.InRange(wanted.Zip(drawn, (a, b) => Math.Abs(a - b)).Max(), 0, MaxDifference);
    }

    [Fact]
    public void ThereAreNoOtherFiles()
    {
        IEnumerable<string> names = All.SelectMany(picture => (string[])[$"{picture.Name}.png", $"{picture.Name}.svg"]);

        Assert.Equal(names.Order(), Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)).Order());
    }

    private static Picture Find(string name) => All.Single(picture => picture.Name == name);
}
