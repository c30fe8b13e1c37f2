using System.Threading;
using GeneratedDropout.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>Finds the declaration that <c>[Dropout]</c> stands on, and checks that it is one to implement.</summary>
internal static class DeclarationReader
{
    /// <summary>The method's defining declaration, sound or not; <see langword="null"/> where there is none.</summary>
    public static MethodDeclarationSyntax? Read(
        IMethodSymbol method,
        AttributeData dropout,
        DiagnosticSink sink,
        out bool isSound,
        CancellationToken cancellation
    )
    {
        SyntaxNode? owner = dropout.ApplicationSyntaxReference?.GetSyntax(cancellation).Parent?.Parent;
        isSound = false;
        if (owner is not MethodDeclarationSyntax marked)
        {
            ReportFunction(method, owner, dropout, sink);
            return null;
        }

        string? fault = marked switch
        {
            { Body: null, ExpressionBody: null } when method.IsPartialDefinition || method.IsExtern => null,
            { Body: null, ExpressionBody: null } => "a method without 'partial'",
            _ when method.IsPartialDefinition => "marked on its implementing part",
            _ => "a method with a body",
        };

        if (fault is not null)
        {
            sink.Report(DiagnosticDescriptors.NotABodilessPartial, marked, SyntaxLocator.OfIdentifier, fault);
        }

        isSound = fault is null;
        return method.DeclaringSyntaxReferences.Length > 0
            ? method.DeclaringSyntaxReferences[0].GetSyntax(cancellation) as MethodDeclarationSyntax
            : null;
    }

    private static void ReportFunction(
        IMethodSymbol method,
        SyntaxNode? owner,
        AttributeData dropout,
        DiagnosticSink sink
    )
    {
        DiagnosticDescriptor descriptor = DiagnosticDescriptors.NotABodilessPartial;
        switch (owner)
        {
            case AnonymousFunctionExpressionSyntax:
                sink.Report(descriptor, dropout, SyntaxLocator.OfAttribute, "a lambda expression");
                break;

            case LocalFunctionStatementSyntax:
                sink.Report(descriptor, method, SyntaxLocator.OfIdentifier, "a local function");
                break;

            case AccessorDeclarationSyntax:
                sink.Report(descriptor, method, SyntaxLocator.OfIdentifier, "an accessor");
                break;

            default:
                sink.Report(descriptor, method, SyntaxLocator.OfIdentifier, "not an ordinary method");
                break;
        }
    }
}
