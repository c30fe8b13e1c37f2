using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace Gallery.Drawing;

/// <summary>A part of a picture, as an element of an SVG and as pixels.</summary>
internal abstract record Shape
{
    protected static readonly XNamespace Svg = Picture.Svg;

    public abstract XElement ToSvg();

    public abstract void Draw(SKCanvas canvas);

    protected static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
