using System.Collections.Generic;
using System.Linq;
using System.Threading;
using GeneratedDropout.Generator.Diagnostics;
using GeneratedDropout.Generator.Infrastructure;
using GeneratedDropout.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>Reads the namespace and the types around a method.</summary>
internal static class ContainingTypeReader
{
    private static readonly SymbolDisplayFormat NamespaceFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    public static ContainingTypeSpec? Read(
        IMethodSymbol method,
        MethodDeclarationSyntax declaration,
        DiagnosticSink sink,
        CancellationToken cancellation
    )
    {
        bool isSound = true;
        List<TypeDeclarationSpec> types = [];
        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            if (!IsPartial(type, cancellation))
            {
                sink.Report(DiagnosticDescriptors.ContainerNotPartial, method, SyntaxLocator.OfIdentifier, type);
                isSound = false;
            }

            if (type.IsFileLocal)
            {
                sink.Report(DiagnosticDescriptors.ContainerIsFileLocal, method, SyntaxLocator.OfIdentifier, type);
                isSound = false;
            }

            if (KeywordOf(type) is { } keyword && DeclarationAround(type, declaration, cancellation) is { } syntax)
            {
                bool isUnsafe = syntax.Modifiers.Any(SyntaxKind.UnsafeKeyword);
                types.Insert(
                    0,
                    new TypeDeclarationSpec(keyword, syntax.Identifier.Text, TypeParametersOf(syntax), isUnsafe)
                );
            }
            else
            {
                isSound = false;
            }
        }

        return isSound
            ? new ContainingTypeSpec(NamespaceOf(method), new EquatableArray<TypeDeclarationSpec>(types))
            : null;
    }

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax(cancellation) is not TypeDeclarationSyntax declaration
            || declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
        );

    private static string? KeywordOf(INamedTypeSymbol type) =>
        type switch
        {
            { TypeKind: TypeKind.Class, IsRecord: true } => "record",
            { TypeKind: TypeKind.Class } => "class",
            { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => null,
        };

    /// <summary>The part of the type that the method is written in: its spelling is the one to repeat.</summary>
    private static TypeDeclarationSyntax? DeclarationAround(
        INamedTypeSymbol type,
        MethodDeclarationSyntax method,
        CancellationToken cancellation
    ) =>
        type.DeclaringSyntaxReferences.FirstOrDefault(reference =>
                reference.SyntaxTree == method.SyntaxTree && reference.Span.Contains(method.Span)
            )
            ?.GetSyntax(cancellation) as TypeDeclarationSyntax;

    private static string TypeParametersOf(TypeDeclarationSyntax type)
    {
        if (type.TypeParameterList is not { Parameters: { Count: > 0 } parameters })
        {
            return "";
        }

        IEnumerable<string> names = parameters.Select(parameter =>
            $"{parameter.VarianceKeyword.Text} {parameter.Identifier.Text}".TrimStart()
        );
        return $"<{string.Join(", ", names)}>";
    }

    private static string NamespaceOf(IMethodSymbol method) =>
        method.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString(NamespaceFormat) : "";
}
