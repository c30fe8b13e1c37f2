using System.Xml.Linq;
using SkiaSharp;

namespace Gallery.Drawing;

/// <summary>A full circle.</summary>
internal sealed record Disc(double X, double Y, double Radius) : Painted
{
    protected override XElement Outline() =>
        new(
            Svg + "circle",
            new XAttribute("cx", Number(X)),
            new XAttribute("cy", Number(Y)),
            new XAttribute("r", Number(Radius))
        );

    protected override SKPath Path()
    {
        SKPath path = new();
        path.AddCircle((float)X, (float)Y, (float)Radius);
        return path;
    }
}
