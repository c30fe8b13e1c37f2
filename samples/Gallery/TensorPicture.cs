using System.Collections.Generic;
using System.Linq;
using Gallery.Drawing;
using GeneratedDropout;
using SkiaSharp;

namespace Gallery;

/// <summary>A tensor in full: shape and noise shape, every value, every shared coin flip, and the counts.</summary>
internal sealed class TensorPicture(Kernel kernel, DropoutKey key, params string[] axes)
{
    /// <summary>Where the part with the values begins.</summary>
    public const double Body = 210;

    private const double Table = 108;
    private const double FirstColumn = 170;
    private const double Column = 78;

    public DroppedTensor Tensor { get; } = new(kernel, key);

    /// <summary>Draws it. The last text, if any, explains a strip of the values in the order of memory.</summary>
    public Picture Draw(string name, string title, string explanation, Layout layout, string? memory = null)
    {
        double foot = layout.Bottom + (memory is null ? 28 : 84);
        string counts = Page.Text(
            $"{Tensor.DroppedDecisions} of {Tensor.Decisions.Count} coin flips drop {Tensor.DroppedValues} of {Tensor.Values.Count} values, {100 * Tensor.DroppedShare:0.#} %"
        );
        return new Picture(
            name,
            $"{title}: {explanation}. {counts}.",
            Page.Width,
            foot + Page.Foot,
            [
                .. Page.Head(title, explanation),
                .. Shapes(),
                .. layout.Labels,
                .. Marks.Tensor(Tensor, layout.Cell, layout.Place),
                .. memory is null ? [] : Memory(layout.Bottom + 30, memory),
                .. Page.Feet(foot, counts, key, Tensor),
            ]
        );
    }

    /// <summary>The shape and the noise shape, one column for each axis. Shared axes stand out.</summary>
    private IEnumerable<Shape> Shapes()
    {
        double end = FirstColumn + (axes.Length * Column) - 30;
        return
        [
            Page.Quiet(Page.Margin, Table + 24, "shape of x"),
            Page.Quiet(Page.Margin, Table + 48, "noise shape"),
            .. Enumerable.Range(0, axes.Length).SelectMany(Axis),
            new Label(end, Table + 24, $"=  {Tensor.Values.Count} values"),
            new Label(end, Table + 48, $"=  {Tensor.Decisions.Count} coin flips") { Bold = true },
        ];
    }

    private IEnumerable<Shape> Axis(int axis)
    {
        double x = FirstColumn + (axis * Column);
        bool isShared = Tensor.NoiseShape[axis] == 1;
        if (isShared)
        {
            yield return new Box(x - 32, Table - 17, 64, 90, 6) { Fill = Ink.SharedPaper, Stroke = Ink.Shared };
            yield return Word(x, Table + 66, "shared", Ink.Shared) with
            {
                Size = 12,
                Bold = true,
            };
        }

        yield return Word(x, Table, axes[axis], isShared ? Ink.Shared : Ink.Quiet);
        yield return Word(x, Table + 24, $"{Tensor.Shape[axis]}", Ink.Text) with
        {
            Bold = true,
        };
        yield return Word(x, Table + 48, $"{Tensor.NoiseShape[axis]}", isShared ? Ink.Shared : Ink.Text) with
        {
            Bold = true,
        };
        if (axis > 0)
        {
            yield return Word(x - (Column / 2), Table + 24, "×", Ink.Quiet);
            yield return Word(x - (Column / 2), Table + 48, "×", Ink.Quiet);
        }

        static Label Word(double x, double y, string text, string ink) =>
            new(x, y, text) { Align = SKTextAlign.Center, Fill = ink };
    }

    private IEnumerable<Shape> Memory(double y, string explanation)
    {
        double pitch = (Page.Width - (2 * Page.Margin)) / Tensor.Values.Count;
        return
        [
            new Label(Page.Margin, y, "in memory") { Bold = true },
            Page.Quiet(Page.Margin + 80, y, explanation),
            .. Tensor.Values.SelectMany(
                (value, i) => Marks.Cell(Page.Margin + (i * pitch), y + 10, pitch - 2.2, value == 0)
            ),
        ];
    }
}
