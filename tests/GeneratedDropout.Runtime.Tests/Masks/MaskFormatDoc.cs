using System;
using System.IO;
using System.Linq;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.Masks;

/// <summary>Reads the tables of docs/mask-format.md.</summary>
internal static class MaskFormatDoc
{
    /// <summary>The rows of the table under a heading, without its head.</summary>
    public static TheoryData<string[]> Table(string heading)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "mask-format.md");
        string[][] rows =
        [
            .. File.ReadLines(path)
                .SkipWhile(line => line != "### " + heading)
                .SkipWhile(line => !line.StartsWith('|'))
                .TakeWhile(line => line.StartsWith('|'))
                .Skip(2)
                .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
        ];
        if (rows.Length == 0)
        {
            throw new InvalidDataException($"The table '{heading}' of mask-format.md was not found.");
        }

        return [.. rows];
    }
}
