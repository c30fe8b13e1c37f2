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

    /// <summary>What is offered at the first diagnostic of the fix.</summary>
    public static async Task<string[]> Titles(CodeFixProvider fix, params string[] sources) =>
        [.. (await ActionsOf(fix, EditorProject.Create(sources))).Select(action => action.Title)];

    /// <summary>Runs each action at the first diagnostic of the fix, and expects no error after any.</summary>
    public static async Task MendsByAny(CodeFixProvider fix, params string[] sources)
    {
        Project project = EditorProject.Create(sources);
        foreach (CodeAction action in await ActionsOf(fix, project))
        {
            await EditorProject.AssertHasNoError(await Run(action, project));
        }
    }

    /// <summary>Runs an action at the first diagnostic of the fix, and expects these files and no error.</summary>
    public static async Task Mends(CodeFixProvider fix, string key, string[] before, string[] after)
    {
        Project project = EditorProject.Create(before);
        Project mended = await Run(
            Assert.Single(await ActionsOf(fix, project), action => action.EquivalenceKey == key),
            project
        );
        Assert.Equal(after, await EditorProject.TextsOf(mended));
        await EditorProject.AssertHasNoError(mended);
    }

    public static Task Mends(CodeFixProvider fix, string key, string before, string after) =>
        Mends(fix, key, [before], [after]);

    /// <summary>Runs an action everywhere at once, and expects these files and no error.</summary>
    public static async Task MendsAll(CodeFixProvider fix, string key, string[] before, string[] after) =>
        await EditorProject.AssertHasNoError(await ChangesAll(fix, key, before, after, FixAllScope.Project));

    /// <summary>Runs an action everywhere at once, and expects these files.</summary>
    public static async Task<Project> ChangesAll(
        CodeFixProvider fix,
        string key,
        string[] before,
        string[] after,
        FixAllScope scope
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
        Project mended = await Run((await fix.GetFixAllProvider()!.GetFixAsync(context))!, project);
        Assert.Equal(after, await EditorProject.TextsOf(mended));
        return mended;
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
            (action, mended) =>
            {
                Assert.Equal(diagnostics, mended);
                actions.Add(action);
            },
            Cancellation
        );
        await fix.RegisterCodeFixesAsync(context);
        Assert.Distinct(actions.Select(action => action.EquivalenceKey));
        return actions;
    }

    private static async Task<Project> Run(CodeAction action, Project project)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(Cancellation);
        return Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution.GetProject(project.Id)!;
    }
}
