using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SkiaSharp;

namespace Gallery.Drawing;

/// <summary>How a value, a coin flip and a group of values that share one are drawn.</summary>
internal static class Marks
{
    private const double OutlineWidth = 1.2;
    private const double FrameMargin = 2.3;
    private const double CoinRadius = 6.5;

    /// <summary>All values of a tensor, with a frame around those that share a coin flip, and the coin.</summary>
    public static IEnumerable<Shape> Tensor(
        DroppedTensor tensor,
        double cell,
        Func<int[], (double X, double Y)> place,
        bool withNumbers = false
    ) =>
        tensor
            .Positions.GroupBy(tensor.Decision)
            .SelectMany(group =>
            {
                bool drops = tensor.Decisions[group.Key];
                string? number =
                    !withNumbers ? null
                    : drops ? "0"
                    : tensor.Kept.ToString(CultureInfo.InvariantCulture);
                (double X, double Y)[] places = [.. group.Select(place)];
                IEnumerable<Shape> cells = places.SelectMany(p => Cell(p.X, p.Y, cell, drops, number));
                return tensor.Shares ? Group(places, cell, drops, cells) : cells;
            });

    /// <summary>A value: dark when kept, pale and crossed out when dropped. A text stands inside.</summary>
    public static IEnumerable<Shape> Cell(double left, double top, double size, bool dropped, string? text = null)
    {
        double half = size / 2;
        return
        [
            Inked(new Box(left, top, size, size, size / 7), dropped),
            .. !dropped ? (Shape[])[]
            : text is null ? [Cross(left + half, top + half, size * 0.22)]
            : [Corners(left + half, top + half, size * 0.22, size * 0.42)],
            .. text is null
                ? (Shape[])[]
                :
                [
                    new Label(left + half, top + half + 5, text)
                    {
                        Align = SKTextAlign.Center,
                        Bold = true,
                        Fill = dropped ? Ink.Dropped : Ink.Paper,
                    },
                ],
        ];
    }

    /// <summary>A coin that was flipped: full when it keeps, crossed out when it drops.</summary>
    public static IEnumerable<Shape> Coin(double x, double y, bool dropped) =>
        [Inked(new Disc(x, y, CoinRadius), dropped), .. dropped ? [Cross(x, y, CoinRadius * 0.45)] : (Shape[])[]];

    /// <summary>The frame around values that share a coin flip.</summary>
    public static Shape Frame(double left, double top, double wide, double high) =>
        new Box(left - FrameMargin, top - FrameMargin, wide + (2 * FrameMargin), high + (2 * FrameMargin), 5)
        {
            Fill = Ink.SharedPaper,
            Stroke = Ink.Shared,
            Width = OutlineWidth,
        };

    /// <summary>Values that share a coin: it lies beside them where they are a row, else above.</summary>
    private static IEnumerable<Shape> Group(
        (double X, double Y)[] places,
        double cell,
        bool drops,
        IEnumerable<Shape> cells
    )
    {
        (double left, double top) = (places.Min(place => place.X), places.Min(place => place.Y));
        double wide = places.Max(place => place.X) + cell - left;
        double high = places.Max(place => place.Y) + cell - top;
        bool isRow = high == cell;
        return
        [
            Frame(left, top, wide, high),
            .. cells,
            .. isRow ? Coin(left - 13, top + (high / 2), drops) : Coin(left + (wide / 2), top - 13, drops),
        ];
    }

    private static Painted Inked(Painted shape, bool dropped) =>
        shape with
        {
            Fill = dropped ? Ink.DroppedPaper : Ink.Kept,
            Stroke = dropped ? Ink.Dropped : Ink.Kept,
            Width = OutlineWidth,
        };

    /// <summary>A cross that leaves its middle free.</summary>
    private static Line Corners(double x, double y, double inner, double outer) =>
        new(
            (x - outer, y - outer, x - inner, y - inner),
            (x + inner, y + inner, x + outer, y + outer),
            (x - outer, y + outer, x - inner, y + inner),
            (x + inner, y - inner, x + outer, y - outer)
        )
        {
            Stroke = Ink.Dropped,
            Width = 1.2,
        };

    private static Line Cross(double x, double y, double reach) =>
        new((x - reach, y - reach, x + reach, y + reach), (x - reach, y + reach, x + reach, y - reach))
        {
            Stroke = Ink.Dropped,
            Width = reach / 3,
        };
}
