using System.Collections.Generic;
using System.Linq;
using PosTagging.Corpus;
using Spectre.Console;

namespace PosTagging.Reports;

/// <summary>Which tags are given for which, as text.</summary>
public static class ConfusionTable
{
    private const double Worth = 0.0005;

    /// <summary>Makes the table: row = the right tag, column = the one given.</summary>
    public static Table Create(HardestTags hardest)
    {
        Table table = TextTable.Create(["", .. hardest.Tags.Select(tag => Upos.Names[tag]), "other"]);
        foreach (int right in hardest.Tags)
        {
            IEnumerable<string> cells = hardest.Tags.Select(given =>
                Cell(hardest.Share(right, given), isRight: given == right)
            );
            table.AddRow([Upos.Names[right], .. cells, Cell(hardest.ShareOfOthers(right), isRight: false)]);
        }

        return table;
    }

    /// <summary>Errors in red, the more the brighter, where the terminal has colours.</summary>
    private static string Cell(double share, bool isRight)
    {
        string percent = share < Worth ? "." : $"{100 * share:F1}";
        return isRight ? $"[green]{percent}[/]"
            : share >= 0.05 ? $"[red]{percent}[/]"
            : share >= 0.01 ? $"[yellow]{percent}[/]"
            : percent;
    }
}
