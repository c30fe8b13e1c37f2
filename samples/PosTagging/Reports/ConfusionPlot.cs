using System.Linq;
using PosTagging.Corpus;
using ScottPlot;

namespace PosTagging.Reports;

/// <summary>Which tags are given for which, as a picture. The right ones are left blank: they would outshine the rest.</summary>
public static class ConfusionPlot
{
    private const int Width = 720;
    private const int Height = 640;
    private const double Worth = 0.0005;

    /// <summary>Draws it: row = the right tag, column = the one given.</summary>
    public static Picture Create(HardestTags hardest, string title)
    {
        int count = hardest.Tags.Count;
        double[,] shares = new double[count, count];
        Plot plot = new();
        for (int row = 0; row < count; row++)
        {
            for (int column = 0; column < count; column++)
            {
                double share = hardest.Share(hardest.Tags[row], hardest.Tags[column]);
                shares[row, column] = row == column ? double.NaN : 100 * share;
            }
        }

        ScottPlot.Plottables.Heatmap heatmap = plot.Add.Heatmap(shares);
        heatmap.Colormap = new ScottPlot.Colormaps.CustomInterpolated([Colors.White, Color.FromHex("#F28E6B")]);
        AddNumbers(plot, hardest);
        string[] names = [.. hardest.Tags.Select(tag => Upos.Names[tag])];
        plot.Axes.Bottom.SetTicks([.. Enumerable.Range(0, count).Select(i => (double)i)], names);
        plot.Axes.Left.SetTicks([.. Enumerable.Range(0, count).Select(i => (double)(count - 1 - i))], names);
        plot.Axes.TightMargins();
        plot.HideGrid();
        plot.XLabel("tag given, in % of the words with the right tag");
        plot.YLabel("right tag");
        plot.Title(title);
        return new Picture(plot, Width, Height);
    }

    private static void AddNumbers(Plot plot, HardestTags hardest)
    {
        int count = hardest.Tags.Count;
        for (int row = 0; row < count; row++)
        {
            for (int column = 0; column < count; column++)
            {
                double share = hardest.Share(hardest.Tags[row], hardest.Tags[column]);
                if (share >= Worth)
                {
                    ScottPlot.Plottables.Text text = plot.Add.Text($"{100 * share:F1}", column, count - 1 - row);
                    text.LabelAlignment = Alignment.MiddleCenter;
                    text.LabelBold = row == column;
                    text.LabelFontName = Picture.Font;
                    text.LabelFontSize = 13;
                }
            }
        }
    }
}
