using System;
using System.Collections.Generic;
using System.Linq;
using Gallery.Drawing;
using GeneratedDropout;
using SkiaSharp;

namespace Gallery;

/// <summary>How far the share of dropped values strays from the rate: the fewer coin flips, the farther.</summary>
internal static class SpreadPicture
{
    private const int Masks = 10_000;
    private const int Bins = 13; // of 5 points each, around 0 %, 5 %, ..., 60 %
    private const double Panel = 282;
    private const double Bar = 17;
    private const double Floor = 290;
    private const double High = 200; // of a bar that holds all masks

    public static Picture Draw(string name, DropoutKey key) =>
        new(
            name,
            "The share of values that masks of one tensor drop at rate 0.2: "
                + "with 200 coin flips near the rate, with 10 anywhere from nothing to half.",
            Page.Width,
            Floor + 134,
            [
                .. Page.Head(
                    "Fewer coin flips stray farther from the rate",
                    Page.Text(
                        $"the share of values that each of {Masks:N0} masks drops, of x with 20 steps and 10 channels, at rate {Kernels.Rate}"
                    )
                ),
                .. Shapes(0, "Dropout", Kernels.TwoHundredFlips, key),
                .. Shapes(1, "Word dropout", Kernels.TwentyFlips, key),
                .. Shapes(2, "SpatialDropout1D", Kernels.TenFlips, key),
                Page.Aside(Floor + 114, $"keys: new DropoutKey(Seed: {key.Seed}).Fold(0), Fold(1), ..."),
            ]
        );

    private static IEnumerable<Shape> Shapes(int panel, string title, Kernel kernel, DropoutKey key)
    {
        DroppedTensor tensor = new(kernel, key);
        double[] shares = Shares(kernel, tensor.Values.Count, key);
        double mean = shares.Average();
        double deviation = Math.Sqrt(shares.Average(share => (share - mean) * (share - mean)));
        double none = (double)shares.Count(share => share == 0) / Masks;
        string noiseShape = string.Join(", ", tensor.NoiseShape);
        double left = Page.Margin + (panel * Panel);
        Label tick = Page.Quiet(left, Floor + 18, "") with { Align = SKTextAlign.Center, Size = 12 };
        return
        [
            new Label(left, 106, title) { Size = 17, Bold = true },
            new Label(left, 128, $"noise shape [{noiseShape}], {tensor.Decisions.Count} coin flips"),
            .. shares
                .CountBy(share => (int)Math.Round(share * 20))
                .Where(bin => bin.Key < Bins)
                .OrderBy(bin => bin.Key)
                .Select(bin =>
                {
                    double high = High * bin.Value / Masks;
                    return new Box(left + (bin.Key * Bar), Floor - high, Bar - 3, high, 0) { Fill = Ink.Kept };
                }),
            new Line((left - 3, Floor, left + (Bins * Bar), Floor)) { Stroke = Ink.Quiet },
            .. Enumerable
                .Range(0, 4)
                .Select(i => tick with { X = left + (4 * i * Bar) + (Bar / 2) - 1.5, Text = $"{20 * i} %" }),
            tick with
            {
                X = left + (Bins * Bar / 2),
                Y = Floor + 34,
                Text = "values dropped",
            },
            new Label(left, Floor + 62, Page.Text($"standard deviation {100 * deviation:0.0} points")),
            new Label(left, Floor + 84, Page.Text($"nothing dropped in {100 * none:0.0} % of masks")),
        ];
    }

    /// <summary>The share of values that each mask drops.</summary>
    private static double[] Shares(Kernel kernel, int values, DropoutKey key)
    {
        float[] x = new float[values];
        Array.Fill(x, 1);
        float[] y = new float[values];
        double[] shares = new double[Masks];
        for (int mask = 0; mask < Masks; mask++)
        {
            kernel(x, y, key.Fold((ulong)mask));
            shares[mask] = (double)y.Count(value => value == 0) / values;
        }

        return shares;
    }
}
