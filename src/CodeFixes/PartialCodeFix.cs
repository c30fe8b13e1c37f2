using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using GeneratedDropout.Generator.Diagnostics;
using GeneratedDropout.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.CodeFixes;

/// <summary>Adds <c>partial</c> wherever it is missing: to the method and to every part of the types around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PartialCodeFix)), Shared]
public sealed class PartialCodeFix : DropoutCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [DiagnosticIds.NotABodilessPartial, DiagnosticIds.ContainerNotPartial];

    private protected override IEnumerable<Cure> FindCures(DropoutMethod method, TextSpan place)
    {
        // With a defining part beside it, the attributes are to move there, and the body is for the user to keep or not.
        if (
            method.Symbol.PartialDefinitionPart is not null
            || method.Declaration.ExplicitInterfaceSpecifier is not null
            || method.Symbol.ContainingType.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface)
        )
        {
            yield break;
        }

        Edit[] edits = [.. MendMethod(method).Concat(MendTypes(method.Symbol)).Where(edit => !edit.IsEmpty)];
        if (edits.Length > 0)
        {
            bool hasBody = BodyOf(method.Declaration) is not null;
            yield return new Cure(
                hasBody ? "Make partial and remove the body" : "Add 'partial'",
                hasBody ? "RemoveBody" : "AddPartial",
                edits
            );
        }
    }

    private static IEnumerable<Edit> MendMethod(DropoutMethod method)
    {
        MethodDeclarationSyntax declaration = method.Declaration;
        SyntaxNode? body = BodyOf(declaration);
        string partial = IsPartial(declaration.Modifiers) ? "" : "partial ";

        // Without an access modifier a method is private, or public in an interface. Once it is partial, it has to say so.
        string access =
            (partial.Length == 0 && body is null) || DropoutMethodParser.HasAccess(declaration) ? ""
            : method.Symbol.ContainingType.TypeKind == TypeKind.Interface ? "public "
            : "private ";
        SyntaxToken returnType = declaration.ReturnType.GetFirstToken();
        if (AccessModifierCodeFix.PlaceFor(declaration) == returnType)
        {
            yield return Edit.Insert(returnType, access + partial);
        }
        else
        {
            yield return Edit.Insert(AccessModifierCodeFix.PlaceFor(declaration), access);
            yield return Edit.Insert(returnType, partial);
        }

        if (body is not null)
        {
            int end = Math.Max(body.Span.End, declaration.SemicolonToken.Span.End);
            int start = body.GetFirstToken().GetPreviousToken().Span.End;
            yield return Edit.Replace(declaration.SyntaxTree, TextSpan.FromBounds(start, end), ";");
        }
    }

    private static IEnumerable<Edit> MendTypes(IMethodSymbol method)
    {
        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            foreach (SyntaxReference part in type.DeclaringSyntaxReferences)
            {
                if (part.GetSyntax() is TypeDeclarationSyntax declaration && !IsPartial(declaration.Modifiers))
                {
                    yield return Edit.Insert(declaration.Keyword, "partial ");
                }
            }
        }
    }

    private static SyntaxNode? BodyOf(MethodDeclarationSyntax declaration) =>
        (SyntaxNode?)declaration.Body ?? declaration.ExpressionBody;

    private static bool IsPartial(SyntaxTokenList modifiers) => modifiers.Any(SyntaxKind.PartialKeyword);
}
