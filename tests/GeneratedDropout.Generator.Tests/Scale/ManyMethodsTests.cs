using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Scale;

/// <summary>Counts the work of edits in a large project. Time is not measured: it would fail on a busy day.</summary>
public class ManyMethodsTests
{
    private const int Files = 20;
    private const int MethodsPerFile = 100;
    private const int Methods = Files * MethodsPerFile;

    private static readonly string[] Sources = [.. Enumerable.Range(0, Files).Select(Source)];

    [Fact]
    public void Edits_ReEmitWhatTheyTouchAndNoMore()
    {
        GeneratorRun first = GeneratorRunner.RunFaulty(Sources);
        Assert.Equal(Methods, first.Specs.Length);
        Assert.Equal(Methods, first.Files.Select(file => file.HintName.ToUpperInvariant()).Distinct().Count());
        AssertWork(first, (IncrementalStepRunReason.New, Methods));

        GeneratorRun unrelated = first.Continue(project => project.Add("class Unrelated;"));
        unrelated.AssertReEmitsNothing();
        AssertWork(unrelated);

        GeneratorRun edited = first.Continue(project => project.Edit("Rate17 = 0.5", "Rate17 = 0.25"));
        AssertWork(edited, (IncrementalStepRunReason.Modified, 1));
        Assert.Equal(Methods, edited.Files.Length);

        // Roslyn matches the methods of a file by their order: those after one that comes or goes are printed again.
        const int last = MethodsPerFile - 1;
        GeneratorRun removed = first.Continue(project => project.Edit(Method(last), ""));
        Assert.Equal(Methods - 1, removed.Files.Length);
        AssertWork(removed, (IncrementalStepRunReason.Removed, 1));

        GeneratorRun removedBefore = first.Continue(project => project.Edit(Method(last - 3), ""));
        AssertWork(removedBefore, (IncrementalStepRunReason.Modified, 3), (IncrementalStepRunReason.Removed, 1));

        GeneratorRun added = first.Continue(project =>
            project.Edit(Method(last), Method(last) + Method(MethodsPerFile))
        );
        Assert.Equal(Methods + 1, added.Files.Length);
        AssertWork(added, (IncrementalStepRunReason.New, 1));
    }

    /// <summary>Expects this work of the last step, and all else from the cache.</summary>
    private static void AssertWork(GeneratorRun run, params (IncrementalStepRunReason Reason, int Count)[] expected)
    {
        IEnumerable<(IncrementalStepRunReason, int)> work = run.OutputReasons()
            .Where(reason => reason != IncrementalStepRunReason.Cached)
            .CountBy(reason => reason)
            .Select(count => (count.Key, count.Value));
        Assert.Equal(expected, work);
    }

    private static string Source(int file) =>
        Snippets
            .InClass(string.Concat(Enumerable.Range(0, MethodsPerFile).Select(Method)))
            .Replace("Kernels", $"Kernels{file}");

    private static string Method(int i) =>
        $$"""

                private const double Rate{{i}} = 0.5;

                [Dropout(Rate{{i}})]
                public static partial void Drop{{i}}(Span<float> x, DropoutKey key);

            """;
}
