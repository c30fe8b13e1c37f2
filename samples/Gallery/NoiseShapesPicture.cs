using System.Collections.Generic;
using System.Linq;
using Gallery.Drawing;
using GeneratedDropout;
using SkiaSharp;

namespace Gallery;

/// <summary>A sentence of 3 words with 4 channels under the three noise shapes that people ask about.</summary>
internal static class NoiseShapesPicture
{
    private const double Panel = 282;
    private const double Grid = 148; // the top of the values
    private const double Cell = 38;
    private const double Pitch = 44;
    private const double Foot = Grid + (3 * Pitch) + 34;

    private static readonly string[] Words = ["the", "cat", "sat"];

    public static Picture Draw(string name, DropoutKey key)
    {
        DroppedTensor spatial = new(Kernels.WordsShareChannels, key);
        return new Picture(
            name,
            "A sentence of 3 words with 4 channels. Noise shape [3, 4] drops single values, "
                + "[1, 4] drops a channel of all words, [3, 1] drops all channels of a word.",
            Page.Width,
            Foot + Page.Foot,
            [
                .. Shapes(0, "Dropout", "one for each value", new DroppedTensor(Kernels.WordsPlain, key)),
                .. Shapes(1, "SpatialDropout1D", "shared by the words", spatial),
                .. Shapes(2, "Word dropout", "shared by the channels", new DroppedTensor(Kernels.WordsFallWhole, key)),
                .. Page.Feet(Foot, "x is a tensor of ones; a row is a word, a column a channel", key, spatial),
            ]
        );
    }

    private static IEnumerable<Shape> Shapes(int panel, string title, string sharing, DroppedTensor tensor)
    {
        double left = Page.Margin + (panel * Panel);
        double grid = left + 66;
        return
        [
            new Label(left, 44, title) { Size = 20, Bold = true },
            new Label(left, 68, $"noise shape [{string.Join(", ", tensor.NoiseShape)}]") { Size = 15 },
            new Label(left, 90, $"{tensor.Decisions.Count} coin flips, {sharing}")
            {
                Fill = tensor.Shares ? Ink.Shared : Ink.Quiet,
                Bold = tensor.Shares,
            },
            Page.Quiet(grid, Grid - 28, "channels →") with
            {
                Size = 12,
            },
            .. Words.Select(
                (word, step) =>
                    new Label(grid - 30, Grid + (step * Pitch) + 24, word) { Size = 15, Align = SKTextAlign.Right }
            ),
            .. Marks.Tensor(tensor, Cell, p => (grid + (p[1] * Pitch), Grid + (p[0] * Pitch)), withNumbers: true),
            Page.Quiet(
                grid,
                Grid + (3 * Pitch) + 16,
                $"{tensor.DroppedValues} of {tensor.Values.Count} values dropped"
            ),
        ];
    }
}
