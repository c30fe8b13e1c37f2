using System;
using System.Linq;
using PosTagging.Corpus;
using PosTagging.Reports;
using PosTagging.Training;
using Xunit;

namespace PosTagging.Tests.Reports;

public sealed class HardestTagsTests
{
    [Fact]
    public void MostErrorsComeFirst()
    {
        Confusion confusion = new();
        Add(confusion, "NOUN", "NOUN", 95);
        Add(confusion, "NOUN", "VERB", 5);
        Add(confusion, "VERB", "NOUN", 3);
        Add(confusion, "VERB", "VERB", 9);
        Add(confusion, "X", "NOUN", 2);
        Add(confusion, "DET", "DET", 50);

        HardestTags hardest = new(confusion);

        Assert.Equal(["NOUN", "VERB", "X"], hardest.Tags.Take(3).Select(tag => Upos.Names[tag])); // 10, 8 and 2 errors
        Assert.Equal(0.25, hardest.Share(Upos.IndexOf("VERB"), Upos.IndexOf("NOUN")));
        Assert.Equal(100, hardest.Count(Upos.IndexOf("NOUN")));
        string[] verbs = Rendered
            .Text(ConfusionTable.Create(hardest))
            .Split('\n')
            .Single(line => line.StartsWith("  VERB ", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["VERB", "25.0", "75.0", "."], verbs.Take(4));
    }

    private static void Add(Confusion confusion, string right, string given, int count)
    {
        for (int i = 0; i < count; i++)
        {
            confusion.Add(Upos.IndexOf(right), Upos.IndexOf(given), seen: true);
        }
    }
}
