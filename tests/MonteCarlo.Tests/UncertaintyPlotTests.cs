using System;
using ScottPlot;
using SkiaSharp;
using Xunit;

namespace MonteCarlo.Tests;

public sealed class UncertaintyPlotTests
{
    [Fact]
    public void PlotShowsPointsMeanPassesAndBothBands()
    {
        Moments moments = new(2);
        moments.Add([-1, -3]);
        moments.Add([1, 3]);

        byte[] picture = UncertaintyPlot.Draw(
            new Data([-1, 1], [2, 2]),
            [-4, 4],
            moments,
            [
                [-1, -3],
            ]
        );

        using SKBitmap plot = SKBitmap.Decode(picture);
        Assert.Equal(new SKSizeI(UncertaintyPlot.Width, UncertaintyPlot.Height), plot.Info.Size);
        Color outer = Blend(Colors.White, UncertaintyPlot.OuterOpacity);
        Color inner = Blend(outer, UncertaintyPlot.InnerOpacity);
        Color[] expected = [UncertaintyPlot.PointColor, UncertaintyPlot.BandColor, outer, inner];
        Assert.All(expected, color => Assert.Contains(plot.Pixels, pixel => AreClose(pixel, color)));
    }

    /// <summary>The color of a band over another color.</summary>
    private static Color Blend(Color under, double opacity)
    {
        Color band = UncertaintyPlot.BandColor;
        return new Color(
            (byte)double.Lerp(under.R, band.R, opacity),
            (byte)double.Lerp(under.G, band.G, opacity),
            (byte)double.Lerp(under.B, band.B, opacity)
        );
    }

    private static bool AreClose(SKColor pixel, Color color) =>
        Math.Abs(pixel.Red - color.R) <= 3
        && Math.Abs(pixel.Green - color.G) <= 3
        && Math.Abs(pixel.Blue - color.B) <= 3;
}
