using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace GeneratedDropout.CodeFixes;

/// <summary>The name of a type, which Roslyn shortens once the action is done; it adds a <c>using</c> if one is missing.</summary>
internal static class ImportedType
{
    public static SyntaxNode Create(Document document, ITypeSymbol type) =>
        SyntaxGenerator.GetGenerator(document).TypeExpression(type, addImport: true);
}
