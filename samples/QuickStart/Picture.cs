using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace QuickStart;

/// <summary>Draws what dropout left of a tensor of ones: a dot is a kept cell, a hash a dropped one.</summary>
public static class Picture
{
    private const char Kept = '.';
    private const char Dropped = '#';

    /// <summary>Explains the two marks.</summary>
    public const string Legend = "'.' is kept, '#' is dropped";

    /// <summary>The cells one after another, as they lie in memory.</summary>
    public static string Strip(ReadOnlySpan<float> cells)
    {
        StringBuilder text = new(cells.Length);
        foreach (float cell in cells)
        {
            text.Append(Mark(cell));
        }

        return text.ToString();
    }

    /// <summary>A matrix, one line of text for each row.</summary>
    public static string[] Grid(ReadOnlySpan<float> cells, int rows, int columns)
    {
        string[] lines = new string[rows];
        for (int row = 0; row < rows; row++)
        {
            lines[row] = string.Join(' ', Strip(cells.Slice(row * columns, columns)).AsEnumerable());
        }

        return lines;
    }

    /// <summary>Puts pictures of equally many lines side by side, each padded to its widest line.</summary>
    public static IEnumerable<string> Beside(params IReadOnlyList<string>[] pictures)
    {
        ArgumentNullException.ThrowIfNull(pictures);
        int[] widths = [.. pictures.Select(picture => picture.Max(line => line.Length))];
        for (int row = 0; row < pictures[0].Count; row++)
        {
            IEnumerable<string> cells = pictures.Select((picture, i) => picture[row].PadRight(widths[i]));
            yield return string.Join("   ", cells).TrimEnd();
        }
    }

    private static char Mark(float cell) => cell == 0 ? Dropped : Kept;
}
