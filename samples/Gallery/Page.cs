using System;
using System.Collections.Generic;
using System.Globalization;
using Gallery.Drawing;
using GeneratedDropout;
using SkiaSharp;

namespace Gallery;

/// <summary>What the pictures have in common: their width, their head and their foot.</summary>
internal static class Page
{
    public const double Width = 880;
    public const double Margin = 32;

    /// <summary>The part of the height that the foot takes.</summary>
    public const double Foot = 72;

    public static IEnumerable<Shape> Head(string title, string explanation) =>
        [
            new Label(Margin, 44, title) { Size = 22, Bold = true },
            new Label(Margin, 68, explanation) { Size = 15, Fill = Ink.Quiet },
        ];

    /// <summary>A sentence, the rate and the key, and what the marks mean.</summary>
    public static IEnumerable<Shape> Feet(double y, string sentence, DropoutKey key, DroppedTensor tensor) =>
        [
            new Line((Margin, y, Width - Margin, y)) { Stroke = Ink.Rule },
            new Label(Margin, y + 26, sentence) { Bold = true },
            Aside(y + 26, Text($"rate {Kernels.Rate}, new DropoutKey(Seed: {key.Seed})")),
            .. Marks.Cell(Margin, y + 40, 16, dropped: false),
            Quiet(Margin + 24, y + 53, Text($"kept: 1 becomes {tensor.Kept}")),
            .. Marks.Cell(Margin + 180, y + 40, 16, dropped: true),
            Quiet(Margin + 204, y + 53, "dropped: 1 becomes 0"),
            .. tensor.Shares
                ? (Shape[])
                    [
                        .. Marks.Coin(Margin + 376, y + 48, dropped: false),
                        .. Marks.Coin(Margin + 394, y + 48, dropped: true),
                        Quiet(Margin + 408, y + 53, "a coin flip that keeps or drops"),
                        Marks.Frame(Margin + 640, y + 42, 24, 12),
                        Quiet(Margin + 674, y + 53, "share one coin flip"),
                    ]
                : [Quiet(Margin + 376, y + 53, "each value has a coin flip of its own")],
        ];

    /// <summary>Words at the right margin.</summary>
    public static Label Aside(double y, string text) =>
        Quiet(Width - Margin, y, text) with
        {
            Align = SKTextAlign.Right,
        };

    public static Label Quiet(double x, double y, string text) => new(x, y, text) { Fill = Ink.Quiet };

    /// <summary>Numbers look the same everywhere.</summary>
    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
