using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.CodeFixes;

/// <summary>Makes edits in the files of a solution.</summary>
internal static class EditedSolution
{
    /// <summary>Makes each edit once, however often it is given.</summary>
    public static async Task<Solution> ApplyAsync(
        Solution solution,
        IEnumerable<Edit> edits,
        CancellationToken cancellation
    )
    {
        Solution edited = solution;
        foreach (IGrouping<SyntaxTree, Edit> file in edits.Distinct().GroupBy(edit => edit.Tree))
        {
            // A part that another generator wrote is no document.
            if (solution.GetDocument(file.Key) is { } document)
            {
                TextChange[] changes = [.. file.Select(edit => edit.Change).OrderBy(change => change.Span.Start)];
                SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
                document = document.WithText(text.WithChanges(changes));
                SyntaxNode root = await MarkNamesAsync(document, changes, cancellation).ConfigureAwait(false);
                edited = edited.WithDocumentSyntaxRoot(document.Id, root);
            }
        }

        return edited;
    }

    /// <summary>
    /// Marks the full names in what was inserted: once the action is done, Roslyn adds a <c>using</c> for each, and shortens
    /// them.
    /// </summary>
    private static async Task<SyntaxNode> MarkNamesAsync(
        Document document,
        TextChange[] changes,
        CancellationToken cancellation
    )
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        TextSpan[] inserted = [.. SpansOf(changes)];
        QualifiedNameSyntax[] names =
        [
            .. root.DescendantNodes()
                .OfType<QualifiedNameSyntax>()
                .Where(name => name.Parent is not QualifiedNameSyntax)
                .Where(name => name.GetFirstToken().IsKind(SyntaxKind.GlobalKeyword))
                .Where(name => inserted.Any(span => span.Contains(name.Span))),
        ];
        if (names.Length == 0)
        {
            return root;
        }

        SemanticModel model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        SyntaxGenerator generator = SyntaxGenerator.GetGenerator(document);
        return root.ReplaceNodes(
            names,
            (name, _) =>
                model.GetSymbolInfo(name, cancellation).Symbol is ITypeSymbol type
                    ? generator
                        .TypeExpression(type, addImport: true)
                        .CopyAnnotationsTo(name)!
                        .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation)
                    : name
        );
    }

    /// <summary>Where the changes are in the new text.</summary>
    private static IEnumerable<TextSpan> SpansOf(TextChange[] changes)
    {
        int shift = 0;
        foreach (TextChange change in changes)
        {
            TextSpan span = new(change.Span.Start + shift, change.NewText!.Length);
            shift += span.Length - change.Span.Length;
            yield return span;
        }
    }
}
