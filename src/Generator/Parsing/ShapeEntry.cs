using System.Globalization;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>One entry of a tensor shape or noise shape.</summary>
/// <param name="Kind">What the entry is.</param>
/// <param name="Extent">The value of an integer.</param>
/// <param name="Text">The value of a string, or the description of a value of another type.</param>
internal readonly record struct ShapeEntry(ShapeEntryKind Kind, int Extent = 0, string Text = "")
{
    public static ShapeEntry Null => new(ShapeEntryKind.Null);

    public static ShapeEntry Unreadable => new(ShapeEntryKind.Unreadable);

    public static ShapeEntry Of(int extent) => new(ShapeEntryKind.Integer, extent);

    public static ShapeEntry Of(string text) => new(ShapeEntryKind.Text, Text: text);

    public static ShapeEntry Other(string description) => new(ShapeEntryKind.Other, Text: description);

    public override string ToString() =>
        Kind switch
        {
            ShapeEntryKind.Null => "null",
            ShapeEntryKind.Integer => Extent.ToString(CultureInfo.InvariantCulture),
            ShapeEntryKind.Text => $"\"{Text}\"",
            _ => Text,
        };
}
