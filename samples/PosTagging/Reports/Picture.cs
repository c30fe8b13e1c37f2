using System.IO;
using ScottPlot;

namespace PosTagging.Reports;

/// <summary>A plot with its size, and with a font that is the same on every machine.</summary>
/// <param name="plot">The plot.</param>
/// <param name="width">The width.</param>
/// <param name="height">The height.</param>
public sealed class Picture(Plot plot, int width, int height)
{
    /// <summary>The font.</summary>
    public const string Font = "Arimo";

    static Picture()
    {
        Fonts.AddFontFile(Font, FontFile("Regular"), bold: false, italic: false);
        Fonts.AddFontFile(Font, FontFile("Bold"), bold: true, italic: false);
    }

    /// <summary>Writes the picture as PNG and as SVG.</summary>
    /// <param name="path">The path of the files, without an ending.</param>
    public void Save(string path)
    {
        plot.Font.Set(Font);
        plot.SavePng($"{path}.png", width, height);
        File.WriteAllText($"{path}.svg", plot.GetSvgXml(width, height).ReplaceLineEndings("\n"));
    }

    private static string FontFile(string face) =>
        Path.Combine(System.AppContext.BaseDirectory, "Fonts", $"{Font}-{face}.ttf");
}
