using Spectre.Console;

namespace PosTagging.Reports;

/// <summary>How all tables look: the first column left, numbers right, no more lines than needed.</summary>
public static class TextTable
{
    /// <summary>An empty table with these columns.</summary>
    public static Table Create(params string[] columns)
    {
        Table table = new Table().Border(TableBorder.Simple);
        for (int i = 0; i < columns.Length; i++)
        {
            TableColumn column = new TableColumn(Markup.Escape(columns[i])).NoWrap();
            table.AddColumn(i == 0 ? column.LeftAligned() : column.RightAligned());
        }

        return table;
    }
}
