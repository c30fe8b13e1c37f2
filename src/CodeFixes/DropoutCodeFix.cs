using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.CodeFixes;

/// <summary>What all fixes have in common: they mend the declaration of one method, and one action may mend many.</summary>
public abstract class DropoutCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => CureAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Solution solution = context.Document.Project.Solution;
        IEnumerable<Cure> cures = await FindCuresAsync(context.Document, context.Span, context.CancellationToken)
            .ConfigureAwait(false);
        foreach (Cure cure in cures)
        {
            // One action for all diagnostics at this place: two types that are not partial are one thing to mend.
            context.RegisterCodeFix(
                CodeAction.Create(
                    cure.Title,
                    cancellation => EditedSolution.ApplyAsync(solution, cure.Edits, cancellation),
                    cure.Key
                ),
                context.Diagnostics
            );
        }
    }

    /// <summary>The cures to choose from at a diagnostic.</summary>
    internal async Task<IEnumerable<Cure>> FindCuresAsync(
        Document document,
        TextSpan place,
        CancellationToken cancellation
    ) =>
        await DropoutMethod.FindAsync(document, place, cancellation).ConfigureAwait(false) is { } method
            ? FindCures(method, place)
            : [];

    /// <summary>The cures to choose from, the likeliest first.</summary>
    /// <param name="method">The method at fault.</param>
    /// <param name="place">Where the diagnostic is.</param>
    private protected abstract IEnumerable<Cure> FindCures(DropoutMethod method, TextSpan place);
}
