using System.Threading;
using System.Threading.Tasks;
using GeneratedDropout.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.CodeFixes;

/// <summary>The method that a diagnostic is about, as the parser of the generator reads it.</summary>
internal sealed class DropoutMethod
{
    private DropoutMethod(
        Document document,
        SemanticModel model,
        MethodDeclarationSyntax declaration,
        IMethodSymbol symbol
    )
    {
        Document = document;
        Model = model;
        Declaration = declaration;
        Symbol = symbol;
        Attributes = new MethodAttributes(symbol, DiagnosticSink.None);
        Facts = AttributeReader.Read(Attributes);
    }

    public Document Document { get; }

    public SemanticModel Model { get; }

    public MethodDeclarationSyntax Declaration { get; }

    public IMethodSymbol Symbol { get; }

    public MethodAttributes Attributes { get; }

    public AttributeFacts Facts { get; }

    /// <summary>The method around a place; <see langword="null"/> where a function of another kind is nearer.</summary>
    public static async Task<DropoutMethod?> FindAsync(Document document, TextSpan span, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return
            root?.FindNode(span).FirstAncestorOrSelf<SyntaxNode>(IsFunction) is MethodDeclarationSyntax declaration
            && model?.GetDeclaredSymbol(declaration, cancellation) is IMethodSymbol symbol
            ? new DropoutMethod(document, model, declaration, symbol)
            : null;
    }

    public SignatureReading ReadSignature() =>
        SignatureReader.Read(Symbol, Declaration, Facts.AxisNames, DiagnosticSink.None);

    private static bool IsFunction(SyntaxNode node) =>
        node
            is MemberDeclarationSyntax
                or AccessorDeclarationSyntax
                or LocalFunctionStatementSyntax
                or AnonymousFunctionExpressionSyntax;
}
