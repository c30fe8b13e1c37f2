using System.Collections.Generic;
using System.Linq;
using PosTagging.Training;
using ScottPlot;

namespace PosTagging.Reports;

/// <summary>A dot for each run, beside the mean and the standard deviation of its regime.</summary>
public static class ComparisonPlot
{
    private const int Width = 720;
    private const int Height = 480;
    private const double Aside = 0.12;

    /// <summary>Draws it.</summary>
    public static Picture Create(Comparison comparison, string title)
    {
        Plot plot = new();
        List<string> names = [];
        foreach ((string name, IReadOnlyList<RunResult> results) in comparison.Regimes)
        {
            double[] test = [.. results.Select(result => 100 * result.Test)];
            Summary summary = Summary.Of(test);
            double x = names.Count;
            Color color = new ScottPlot.Palettes.Category10().GetColor(names.Count);
            plot.Add.Markers([.. test.Select(_ => x - Aside)], test, color: color.WithAlpha(0.6), size: 8);
            ScottPlot.Plottables.ErrorBar spread = plot.Add.ErrorBar([x + Aside], [summary.Mean], [summary.Deviation]);
            spread.Color = color;
            spread.LineWidth = 2;
            plot.Add.Marker(x + Aside, summary.Mean, MarkerShape.FilledSquare, 10, color);
            names.Add(name);
        }

        plot.Axes.Bottom.SetTicks([.. Enumerable.Range(0, names.Count).Select(i => (double)i)], [.. names]);
        plot.Axes.SetLimitsX(-0.6, names.Count - 0.4);
        plot.YLabel("test accuracy, %");
        plot.XLabel("dropout");
        plot.Title(title);
        return new Picture(plot, Width, Height);
    }
}
