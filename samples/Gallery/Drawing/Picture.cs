using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using SkiaSharp;

namespace Gallery.Drawing;

/// <summary>A picture: shapes on white paper, the first ones below the later ones.</summary>
public sealed class Picture
{
    internal static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private const float PixelsPerUnit = 1.5f;

    private readonly double _width;
    private readonly double _height;
    private readonly IReadOnlyList<Shape> _shapes;

    internal Picture(string name, string title, double width, double height, IEnumerable<Shape> shapes)
    {
        (Name, Title, _width, _height) = (name, title, width, height);
        _shapes = [new Box(0, 0, width, height, 8) { Fill = Ink.Paper }, .. shapes];
    }

    /// <summary>The name of its files, without the ending.</summary>
    public string Name { get; }

    /// <summary>What it shows, for readers that cannot see it.</summary>
    public string Title { get; }

    /// <summary>The picture as the text of an SVG file.</summary>
    public byte[] ToSvg()
    {
        XElement root = new(
            Svg + "svg",
            new XAttribute("width", _width),
            new XAttribute("height", _height),
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {_width} {_height}")),
            new XAttribute("font-family", Fonts.Families),
            new XAttribute("role", "img"),
            new XElement(Svg + "title", Title),
            _shapes.Select(shape => shape.ToSvg())
        );

        using MemoryStream stream = new();
        XmlWriterSettings settings = new()
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            OmitXmlDeclaration = true,
        };
        using (XmlWriter writer = XmlWriter.Create(stream, settings))
        {
            root.Save(writer);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>The picture as a PNG file.</summary>
    public byte[] ToPng()
    {
        SKImageInfo size = new((int)(_width * PixelsPerUnit), (int)(_height * PixelsPerUnit))
        {
            AlphaType = SKAlphaType.Opaque,
        };
        using SKSurface surface = SKSurface.Create(size);
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(PixelsPerUnit);
        foreach (Shape shape in _shapes)
        {
            shape.Draw(surface.Canvas);
        }

        using SKPixmap pixels = surface.PeekPixels();
        using SKData data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.NoFilters, zLibLevel: 9));
        return data.ToArray();
    }
}
