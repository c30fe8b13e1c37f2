using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace GeneratedDropout.CodeFixes.Tests.Harness;

/// <summary>Does what an editor does: asks a fix for its actions where a diagnostic is, and runs one of them.</summary>
internal static class FixRunner
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The titles of what is offered at the first diagnostic of the fix.</summary>
    public static async Task<string[]> Titles(CodeFixProvider fix, params string[] sources) =>
        [.. (await ActionsOf(fix, EditorProject.Create(sources))).Select(action => action.Title)];

    /// <summary>Runs an action at the first diagnostic of the fix, and expects these files and no error.</summary>
    public static async Task Mends(CodeFixProvider fix, string key, string[] before, string[] after)
    {
        Project mended = await Apply(fix, key, before);
        Assert.Equal(after, await EditorProject.TextsOf(mended));
        await EditorProject.AssertHasNoError(mended);
    }

    public static Task Mends(CodeFixProvider fix, string key, string before, string after) =>
        Mends(fix, key, [before], [after]);

    /// <summary>Runs the same, and gives what is left to report.</summary>
    public static async Task<string[]> Leaves(CodeFixProvider fix, string key, string before, string after)
    {
        Project mended = await Apply(fix, key, before);
        Assert.Equal([after], await EditorProject.TextsOf(mended));
        return [.. (await EditorProject.DiagnosticsOf(mended)).Select(diagnostic => diagnostic.Id)];
    }

    /// <summary>Runs an action everywhere at once, and expects these files and no error.</summary>
    public static async Task MendsAll(
        CodeFixProvider fix,
        string key,
        string[] before,
        string[] after,
        FixAllScope scope = FixAllScope.Project
    )
    {
        Project project = EditorProject.Create(before);
        FixAllContext context = new(
            project.Documents.First(),
            fix,
            scope,
            key,
            fix.FixableDiagnosticIds,
            new FixAllDiagnostics(),
            Cancellation
        );
        CodeAction? action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        Project mended = await Run(Assert.IsType<CodeAction>(action, exactMatch: false), project);
        Assert.Equal(after, await EditorProject.TextsOf(mended));
        await EditorProject.AssertHasNoError(mended);
    }

    private static async Task<Project> Apply(CodeFixProvider fix, string key, params string[] before)
    {
        Project project = EditorProject.Create(before);
        CodeAction action = Assert.Single(await ActionsOf(fix, project), action => action.EquivalenceKey == key);
        return await Run(action, project);
    }

    /// <summary>An editor gathers all diagnostics of one place in one context.</summary>
    private static async Task<List<CodeAction>> ActionsOf(CodeFixProvider fix, Project project)
    {
        ImmutableArray<Diagnostic> diagnostics =
        [
            .. (await EditorProject.DiagnosticsOf(project))
                .Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id))
                .GroupBy(diagnostic => diagnostic.Location)
                .First(),
        ];
        List<CodeAction> actions = [];
        CodeFixContext context = new(
            project.GetDocument(diagnostics[0].Location.SourceTree)!,
            diagnostics[0].Location.SourceSpan,
            diagnostics,
            (action, fixedOnes) =>
            {
                Assert.Equal(diagnostics, fixedOnes);
                actions.Add(action);
            },
            Cancellation
        );
        await fix.RegisterCodeFixesAsync(context);
        Assert.Equal(actions.Count, actions.Select(action => action.EquivalenceKey).Distinct().Count());
        return actions;
    }

    private static async Task<Project> Run(CodeAction action, Project project)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(Cancellation);
        return Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution.GetProject(project.Id)!;
    }
}
