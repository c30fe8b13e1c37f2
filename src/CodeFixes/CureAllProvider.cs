using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GeneratedDropout.CodeFixes;

/// <summary>Brings about the same cure in a file, a project or a solution.</summary>
/// <remarks>Not Roslyn's batch fixer, which drops changes: it takes the third equal insertion at one place for a conflict.</remarks>
internal sealed class CureAllProvider : FixAllProvider
{
    private CureAllProvider() { }

    public static CureAllProvider Instance { get; } = new();

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(
            CodeAction.Create(
                $"Fix all {string.Join(", ", fixAllContext.DiagnosticIds.OrderBy(id => id, StringComparer.Ordinal))}",
                cancellation => ApplyAsync(fixAllContext.WithCancellationToken(cancellation)),
                fixAllContext.CodeActionEquivalenceKey
            )
        );

    private static async Task<Solution> ApplyAsync(FixAllContext context)
    {
        CancellationToken cancellation = context.CancellationToken;
        List<Edit> edits = [];
        foreach (Diagnostic diagnostic in await FindAsync(context).ConfigureAwait(false))
        {
            if (context.Solution.GetDocument(diagnostic.Location.SourceTree) is { } document)
            {
                IEnumerable<Cure> cures = await ((DropoutCodeFix)context.CodeFixProvider)
                    .FindCuresAsync(document, diagnostic.Location.SourceSpan, cancellation)
                    .ConfigureAwait(false);
                edits.AddRange(
                    cures.Where(cure => cure.Key == context.CodeActionEquivalenceKey).SelectMany(cure => cure.Edits)
                );
            }
        }

        return await EditedSolution.ApplyAsync(context.Solution, edits, cancellation).ConfigureAwait(false);
    }

    private static async Task<IEnumerable<Diagnostic>> FindAsync(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
        {
            return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
        }

        List<Diagnostic> found = [];
        IEnumerable<Project> projects =
            context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        foreach (Project project in projects)
        {
            found.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return found;
    }
}
