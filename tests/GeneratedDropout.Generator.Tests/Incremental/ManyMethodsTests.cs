using System.Linq;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Incremental;

public class ManyMethodsTests
{
    private const int Count = 300;

    [Fact]
    public void EditingOneOfManyMethods_ReEmitsOne()
    {
        string source = Snippets.InClass(
            string.Join(
                "\n",
                Enumerable
                    .Range(0, Count)
                    .Select(i => $"[Dropout(0.5)] public static partial void Drop{i}(Span<float> x, DropoutKey key);")
            )
        );
        GeneratorRun first = GeneratorRunner.Run(source);
        Assert.Equal(Count, first.Specs.Length);

        GeneratorRun second = first.Continue(project => project.Edit("Drop17(", "Drop17Renamed("));
        Assert.Single(
            second.Reasons(TrackingNames.Specs),
            reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)
        );
        Assert.Single(second.OutputReasons(), reason => reason != IncrementalStepRunReason.Cached);
    }
}
