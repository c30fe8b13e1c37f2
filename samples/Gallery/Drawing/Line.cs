using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SkiaSharp;

namespace Gallery.Drawing;

/// <summary>Straight lines, each from one point to another.</summary>
internal sealed record Line(params IReadOnlyList<(double X1, double Y1, double X2, double Y2)> Parts) : Painted
{
    private string Data =>
        string.Join(
            ' ',
            Parts.Select(part => $"M{Number(part.X1)} {Number(part.Y1)}L{Number(part.X2)} {Number(part.Y2)}")
        );

    protected override XElement Outline() => new(Svg + "path", new XAttribute("d", Data));

    protected override SKPath Path() => SKPath.ParseSvgPathData(Data);
}
