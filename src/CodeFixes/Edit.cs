using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.CodeFixes;

/// <summary>One change of text. All else in the file stays as the user wrote it.</summary>
internal readonly record struct Edit(SyntaxTree Tree, TextChange Change)
{
    public static Edit Insert(SyntaxToken before, string text) =>
        new(before.SyntaxTree!, new TextChange(new TextSpan(before.SpanStart, 0), text));

    public static Edit Replace(SyntaxNode node, string text) => Replace(node.SyntaxTree, node.Span, text);

    public static Edit Replace(SyntaxTree tree, TextSpan span, string text) => new(tree, new TextChange(span, text));

    public static CodeAction ToAction(string title, string key, Solution solution, IReadOnlyList<Edit> edits) =>
        CodeAction.Create(title, cancellation => ApplyAsync(solution, edits, cancellation), key);

    private static async Task<Solution> ApplyAsync(
        Solution solution,
        IReadOnlyList<Edit> edits,
        CancellationToken cancellation
    )
    {
        foreach (IGrouping<SyntaxTree, Edit> file in edits.GroupBy(edit => edit.Tree))
        {
            if (solution.GetDocument(file.Key) is { } document)
            {
                SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
                IEnumerable<TextChange> changes = file.Select(edit => edit.Change).OrderBy(change => change.Span.Start);
                solution = solution.WithDocumentText(document.Id, text.WithChanges(changes));
            }
        }

        return solution;
    }
}
