using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Harness;

/// <summary>
/// Runs the generator, and the analyzer before and after generation, which has to say the same both times. What the two
/// report is looked at together, as in an editor: a diagnostic reported twice is there twice.
/// </summary>
internal static class AnalyzerRunner
{
    /// <summary>Expects the diagnostic at each <c>[|marked|]</c> span, and no other diagnostic.</summary>
    public static async Task Reports(string id, params string[] markedSources)
    {
        (string source, string spans)[] unmarked = [.. markedSources.Select((text, file) => Unmark(text, file, id))];
        ImmutableArray<Diagnostic> diagnostics = await Run([.. unmarked.Select(file => file.source)]);

        string expected = string.Concat(unmarked.Select(file => file.spans));
        Assert.Equal(expected, string.Concat(diagnostics.Select(Describe).Order()));
    }

    /// <summary>Expects no diagnostic, not even advice.</summary>
    public static async Task ReportsNothing(params string[] sources) => Assert.Empty(await Run(sources));

    /// <summary>The message of the one diagnostic.</summary>
    public static async Task<string> Message(string source) =>
        Assert.Single(await Run([Unmark(source, 0, "").Source])).GetMessage(CultureInfo.InvariantCulture);

    public static Task<ImmutableArray<Diagnostic>> Run(string[] sources) => Run(TestCompilation.Create(sources));

    public static async Task<ImmutableArray<Diagnostic>> Run(CSharpCompilation compilation)
    {
        GeneratorRun run = GeneratorRunner.Start(compilation);
        ImmutableArray<Diagnostic> before = await AnalyzeAll(compilation);
        ImmutableArray<Diagnostic> after = await AnalyzeAll(run.Output);
        Assert.Equal(before.Select(Describe), after.Select(Describe));
        AssertHiddenTwins(before, run.Diagnostics);
        return [.. Printed(before).Concat(run.Diagnostics).OrderBy(Describe)];
    }

    /// <summary>What the analyzer prints.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation) =>
        Printed(await AnalyzeAll(compilation));

    /// <summary>Expects the analyzer to report as hidden what the generator says of a place: code fixes hold on to it.</summary>
    private static void AssertHiddenTwins(IEnumerable<Diagnostic> analyzed, IEnumerable<Diagnostic> generated) =>
        Assert.Equal(
            generated.Where(diagnostic => diagnostic.Location.IsInSource).Select(DescribeAll).Order(),
            analyzed
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Hidden)
                .Select(DescribeAll)
                .Distinct()
                .Order()
        );

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAll(Compilation compilation)
    {
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers([new DropoutAnalyzer()]);
        ImmutableArray<Diagnostic> diagnostics = await analysis.GetAnalyzerDiagnosticsAsync(
            TestContext.Current.CancellationToken
        );
        Assert.All(diagnostics, diagnostic => Assert.StartsWith("GDO", diagnostic.Id));
        return [.. diagnostics.OrderBy(DescribeAll)];
    }

    private static ImmutableArray<Diagnostic> Printed(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];

    private static string DescribeAll(Diagnostic diagnostic) =>
        Describe(diagnostic) + diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static string Describe(Diagnostic diagnostic) =>
        Describe(
            diagnostic.Id,
            diagnostic.Location.SourceTree?.FilePath ?? "",
            diagnostic.Location.SourceSpan.Start,
            diagnostic
                .Location.SourceTree?.ToString()
                .Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)
                ?? ""
        );

    private static string Describe(string id, string file, int start, string text) =>
        $"{file} {start:D5} {id} {text}\n";

    private static (string Source, string Spans) Unmark(string marked, int file, string id)
    {
        List<string> spans = [];
        string source = marked;
        for (
            int start = source.IndexOf("[|", StringComparison.Ordinal);
            start >= 0;
            start = source.IndexOf("[|", StringComparison.Ordinal)
        )
        {
            int end = source.IndexOf("|]", StringComparison.Ordinal) - 2;
            source = source.Remove(start, 2).Remove(end, 2);
            spans.Add(Describe(id, $"File{file}.cs", start, source[start..end]));
        }

        return (source, string.Concat(spans.Order()));
    }
}
