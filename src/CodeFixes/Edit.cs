using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.CodeFixes;

/// <summary>One change of text. All else in the file stays as the user wrote it.</summary>
internal readonly record struct Edit(SyntaxTree Tree, TextChange Change)
{
    public bool IsEmpty => Change.Span.IsEmpty && Change.NewText is "";

    public static Edit Insert(SyntaxToken before, string text) =>
        Replace(before.SyntaxTree!, new TextSpan(before.SpanStart, 0), text);

    public static Edit Replace(SyntaxNode node, string text) => Replace(node.SyntaxTree, node.Span, text);

    public static Edit Replace(SyntaxTree tree, TextSpan span, string text) => new(tree, new TextChange(span, text));
}
