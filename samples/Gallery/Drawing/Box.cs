using System.Xml.Linq;
using SkiaSharp;

namespace Gallery.Drawing;

/// <summary>A rectangle with round corners.</summary>
internal sealed record Box(double Left, double Top, double Wide, double High, double Radius) : Painted
{
    protected override XElement Outline() =>
        new(
            Svg + "rect",
            new XAttribute("x", Number(Left)),
            new XAttribute("y", Number(Top)),
            new XAttribute("width", Number(Wide)),
            new XAttribute("height", Number(High)),
            Radius == 0 ? null : new XAttribute("rx", Number(Radius))
        );

    protected override SKPath Path()
    {
        SKPath path = new();
        SKRect rectangle = SKRect.Create((float)Left, (float)Top, (float)Wide, (float)High);
        path.AddRoundRect(rectangle, (float)Radius, (float)Radius);
        return path;
    }
}
