using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using GeneratedDropout.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.CodeFixes;

/// <summary>Adds an access modifier. Without any a partial method is private, so that is offered first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AccessModifierCodeFix)), Shared]
public sealed class AccessModifierCodeFix : DropoutCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.NoAccessModifier];

    /// <summary>What an access modifier is put before: it comes first.</summary>
    internal static SyntaxToken PlaceFor(MethodDeclarationSyntax method) =>
        method.Modifiers.Count > 0 ? method.Modifiers[0] : method.ReturnType.GetFirstToken();

    private protected override IEnumerable<Cure> FindCures(DropoutMethod method, TextSpan place) =>
        method.Declaration.ExplicitInterfaceSpecifier is not null
            ? []
            : ModifiersFor(method.Symbol)
                .Select(access => new Cure(
                    $"Add '{access}'",
                    $"AddAccess.{access}",
                    [Edit.Insert(PlaceFor(method.Declaration), $"{access} ")]
                ));

    private static string[] ModifiersFor(IMethodSymbol method) =>
        method switch
        {
            { OverriddenMethod.DeclaredAccessibility: var access } => [SyntaxFacts.GetText(access)],
            { IsVirtual: true } or { IsOverride: true } => ["internal", "public"],
            _ => ["private", "internal", "public"],
        };
}
