using System.Linq;
using PosTagging.Corpus;
using ScottPlot;

namespace PosTagging.Reports;

/// <summary>Which tags are given for which, as a picture. The right ones are left blank: they would outshine the rest.</summary>
public static class ConfusionPlot
{
    private const int Width = 720;
    private const int Height = 640;
    private const float FontSize = 13;
    private const double Worth = 0.0005;
    private const double Darkest = 0.1;

    private static readonly Color Error = Color.FromHex("#F28E6B");

    /// <summary>Draws it: row = the right tag, column = the one given.</summary>
    public static Picture Create(HardestTags hardest, string title)
    {
        int count = hardest.Tags.Count;
        Plot plot = new();
        for (int row = 0; row < count; row++)
        {
            for (int column = 0; column < count; column++)
            {
                double share = hardest.Share(hardest.Tags[row], hardest.Tags[column]);
                AddCell(plot, column, count - 1 - row, share, isRight: row == column);
            }
        }

        string[] names = [.. hardest.Tags.Select(tag => Upos.Names[tag])];
        plot.Axes.Bottom.SetTicks([.. Enumerable.Range(0, count).Select(i => (double)i)], names);
        plot.Axes.Left.SetTicks([.. Enumerable.Range(0, count).Select(i => (double)(count - 1 - i))], names);
        plot.Axes.SetLimits(-0.5, count - 0.5, -0.5, count - 0.5);
        plot.HideGrid();
        plot.XLabel("tag given, in % of the words with the right tag");
        plot.YLabel("right tag");
        plot.Title(title);
        return new Picture(plot, Width, Height);
    }

    private static void AddCell(Plot plot, double x, double y, double share, bool isRight)
    {
        ScottPlot.Plottables.Rectangle cell = plot.Add.Rectangle(x - 0.5, x + 0.5, y - 0.5, y + 0.5);
        cell.FillColor = Color.InterpolateRgb(Colors.White, Error, isRight ? 0 : double.Min(1, share / Darkest));
        cell.LineColor = Colors.LightGray;
        if (share >= Worth)
        {
            ScottPlot.Plottables.Text text = plot.Add.Text($"{100 * share:F1}", x, y);
            text.LabelAlignment = Alignment.MiddleCenter;
            text.LabelBold = isRight;
            text.LabelFontName = Picture.Font;
            text.LabelFontSize = FontSize;
        }
    }
}
