using System.Xml.Linq;
using SkiaSharp;

namespace Gallery.Drawing;

/// <summary>A shape with an inside and an outline, of which one may be missing.</summary>
internal abstract record Painted : Shape
{
    public string? Fill { get; init; }

    public string? Stroke { get; init; }

    public double Width { get; init; } = 1;

    public override XElement ToSvg()
    {
        XElement element = Outline();
        element.SetAttributeValue("fill", Fill ?? "none");
        if (Stroke is not null)
        {
            element.SetAttributeValue("stroke", Stroke);
            element.SetAttributeValue("stroke-width", Number(Width));
        }

        return element;
    }

    public override void Draw(SKCanvas canvas)
    {
        using SKPath path = Path();
        using SKPaint paint = new() { IsAntialias = true };
        if (Fill is not null)
        {
            paint.Color = SKColor.Parse(Fill);
            canvas.DrawPath(path, paint);
        }

        if (Stroke is not null)
        {
            paint.Color = SKColor.Parse(Stroke);
            paint.Style = SKPaintStyle.Stroke;
            paint.StrokeWidth = (float)Width;
            canvas.DrawPath(path, paint);
        }
    }

    protected abstract XElement Outline();

    protected abstract SKPath Path();
}
