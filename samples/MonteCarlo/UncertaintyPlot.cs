using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ScottPlot;
using ScottPlot.Plottables;

namespace MonteCarlo;

/// <summary>Draws the data, the mean of the predictions, and bands of one and of two standard deviations around it.</summary>
public static class UncertaintyPlot
{
    public const int Width = 900;
    public const int Height = 500;

    private const string Font = "Arimo";

    public const double OuterOpacity = 0.18;
    public const double InnerOpacity = 0.3;

    public static Color BandColor { get; } = Color.FromHex("#1F77B4");
    public static Color PassColor { get; } = Color.FromHex("#6B6B6B");
    public static Color PointColor { get; } = Color.FromHex("#D62728");

    static UncertaintyPlot()
    {
        string file = Path.Combine(AppContext.BaseDirectory, "Fonts", $"{Font}-Regular.ttf");
        Fonts.AddFontFile(Font, file, bold: false, italic: false);
    }

    /// <summary>The bytes of a PNG.</summary>
    /// <param name="data">What the network was trained on.</param>
    /// <param name="inputs">The inputs of the passes, in ascending order.</param>
    /// <param name="moments">Mean and variance for each input.</param>
    /// <param name="passes">Passes to show one by one: the predictions for each input.</param>
    public static byte[] Draw(Data data, IReadOnlyList<float> inputs, Moments moments, IEnumerable<float[]> passes)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(moments);
        ArgumentNullException.ThrowIfNull(passes);
        double[] x = ToDoubles(inputs);

        using Plot plot = new();
        AddBand(plot, x, moments, 2, OuterOpacity, "two standard deviations");
        AddBand(plot, x, moments, 1, InnerOpacity, "one standard deviation");
        string name = "some passes";
        foreach (float[] pass in passes)
        {
            Scatter line = plot.Add.ScatterLine(x, ToDoubles(pass), PassColor);
            line.LineWidth = 0.8f;
            line.LegendText = name;
            name = ""; // one entry for all of them
        }

        Scatter mean = plot.Add.ScatterLine(x, [.. x.Select((_, i) => moments.Mean(i))], BandColor);
        mean.LineWidth = 2.5f;
        mean.LegendText = "mean";

        Scatter points = plot.Add.ScatterPoints(ToDoubles(data.X), ToDoubles(data.Y), PointColor);
        points.MarkerSize = 6;
        points.LegendText = "data";

        plot.Title($"Monte Carlo dropout, {moments.Count} passes");
        plot.XLabel("x");
        plot.YLabel("y");
        plot.Axes.SetLimitsX(x[0], x[^1]);
        plot.ShowLegend(Alignment.LowerLeft);
        plot.Font.Set(Font);
        return plot.GetImageBytes(Width, Height, ImageFormat.Png);
    }

    private static void AddBand(Plot plot, double[] x, Moments moments, int deviations, double opacity, string name)
    {
        double[] low = [.. x.Select((_, i) => moments.Mean(i) - (deviations * moments.StandardDeviation(i)))];
        double[] high = [.. x.Select((_, i) => moments.Mean(i) + (deviations * moments.StandardDeviation(i)))];
        FillY band = plot.Add.FillY(x, low, high);
        band.FillColor = BandColor.WithOpacity(opacity);
        band.LineWidth = 0;
        band.MarkerSize = 0;
        band.LegendText = name;
    }

    private static double[] ToDoubles(IEnumerable<float> values) => [.. values.Select(value => (double)value)];
}
