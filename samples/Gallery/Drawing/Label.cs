using System.Xml.Linq;
using SkiaSharp;

namespace Gallery.Drawing;

/// <summary>A line of text. X is its left end, its middle or its right end, as the alignment says.</summary>
internal sealed record Label(double X, double Y, string Text) : Shape
{
    public double Size { get; init; } = 14;

    public string Fill { get; init; } = Ink.Text;

    public bool Bold { get; init; }

    public SKTextAlign Align { get; init; } = SKTextAlign.Left;

    /// <summary>Whether the text runs upwards.</summary>
    public bool Upwards { get; init; }

    public override XElement ToSvg() =>
        new(
            Svg + "text",
            new XAttribute("x", Number(X)),
            new XAttribute("y", Number(Y)),
            new XAttribute("font-size", Number(Size)),
            new XAttribute("fill", Fill),
            Bold ? new XAttribute("font-weight", "bold") : null,
            Align == SKTextAlign.Left
                ? null
                : new XAttribute("text-anchor", Align == SKTextAlign.Center ? "middle" : "end"),
            Upwards ? new XAttribute("transform", $"rotate(-90 {Number(X)} {Number(Y)})") : null,
            Text
        );

    public override void Draw(SKCanvas canvas)
    {
        using SKFont font = Fonts.Create(Bold, Size);
        using SKPaint paint = new(font)
        {
            IsAntialias = true,
            Color = SKColor.Parse(Fill),
            TextAlign = Align,
        };
        canvas.Save();
        canvas.Translate((float)X, (float)Y);
        canvas.RotateDegrees(Upwards ? -90 : 0);
        canvas.DrawText(Text, 0, 0, paint);
        canvas.Restore();
    }
}
