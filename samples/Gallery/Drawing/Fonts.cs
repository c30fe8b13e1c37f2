using SkiaSharp;

namespace Gallery.Drawing;

/// <summary>The fonts of the PNG pictures. They travel with the program, so all machines write the same letters.</summary>
internal static class Fonts
{
    /// <summary>What the SVG pictures ask for: fonts whose letters are as wide as those of Arimo.</summary>
    public const string Families = "Arial, Helvetica, Arimo, Liberation Sans, sans-serif";

    private static readonly SKTypeface Regular = Load("Arimo-Regular");
    private static readonly SKTypeface Bold = Load("Arimo-Bold");

    public static SKFont Create(bool bold, double size) =>
        new(bold ? Bold : Regular, (float)size)
        {
            Subpixel = true,
            LinearMetrics = true,
            Hinting = SKFontHinting.None,
        };

    private static SKTypeface Load(string name) =>
        SKTypeface.FromStream(typeof(Fonts).Assembly.GetManifestResourceStream(name));
}
