using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.CodeFixes;

/// <summary>What all fixes have in common: they mend the declaration of one method, and one action may mend many.</summary>
public abstract class DropoutCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        DropoutMethod? method = await DropoutMethod
            .FindAsync(context.Document, context.Span, context.CancellationToken)
            .ConfigureAwait(false);
        if (method is null)
        {
            return;
        }

        // One action for all diagnostics at this place: two types that are not partial are one thing to mend.
        foreach (CodeAction action in FindActions(method, context.Span))
        {
            context.RegisterCodeFix(action, context.Diagnostics);
        }
    }

    /// <summary>The actions to choose from, the likeliest first.</summary>
    /// <param name="method">The method at fault.</param>
    /// <param name="place">Where the diagnostic is.</param>
    private protected abstract IEnumerable<CodeAction> FindActions(DropoutMethod method, TextSpan place);
}
