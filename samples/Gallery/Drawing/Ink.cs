namespace Gallery.Drawing;

/// <summary>The colours. Blue and orange are told apart by all readers; a dropped cell is pale and crossed out, too.</summary>
internal static class Ink
{
    public const string Paper = "#ffffff";
    public const string Text = "#1f2328";
    public const string Quiet = "#59636e";
    public const string Rule = "#d1d9e0";
    public const string Kept = "#0b5c9e";
    public const string Dropped = "#b8480b";
    public const string DroppedPaper = "#fff8f3";
    public const string Shared = "#7a4fa3";
    public const string SharedPaper = "#f3eef8";
}
