using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GeneratedDropout.Generator;
using GeneratedDropout.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.CodeFixes;

/// <summary>Adds the key, or makes a key of the parameter that has the name of one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeyParameterCodeFix)), Shared]
public sealed class KeyParameterCodeFix : DropoutCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.Key];

    private protected override IEnumerable<CodeAction> FindActions(DropoutMethod method, TextSpan place)
    {
        IMethodSymbol symbol = method.Symbol;
        INamedTypeSymbol? key = method.Model.Compilation.GetTypeByMetadataName(KnownNames.DropoutKey);
        if (
            key is null
            || symbol.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, key))
        )
        {
            yield break;
        }

        ParameterSyntax? faulty = method.Declaration.ParameterList.Parameters.FirstOrDefault(parameter =>
            parameter.Span == place
        );
        if (faulty is null)
        {
            // An axis may have the name of the key.
            string name = symbol.Parameters.Any(parameter => parameter.Name == "key") ? "dropoutKey" : "key";
            yield return NewParameter.ToAction("AddKey", method, new NewParameter(key, name, symbol.Parameters.Length));
        }
        else if (!faulty.Modifiers.Any(SyntaxKind.ParamsKeyword))
        {
            yield return CodeAction.Create(
                $"Change the type to '{key.Name}'",
                cancellation => ChangeTypeAsync(method.Document, faulty, key, cancellation),
                "ChangeToKey"
            );
        }
    }

    private static async Task<Document> ChangeTypeAsync(
        Document document,
        ParameterSyntax parameter,
        INamedTypeSymbol key,
        CancellationToken cancellation
    )
    {
        TypeSyntax type = parameter.Type!;
        ParameterSyntax mended = parameter.WithType(
            (TypeSyntax)ImportedType.Create(document, key).WithTriviaFrom(type)
        );

        // A number is no default value of a key.
        if (mended.Default is { Value: var value } number)
        {
            ExpressionSyntax nothing = SyntaxFactory.LiteralExpression(SyntaxKind.DefaultLiteralExpression);
            mended = mended.WithDefault(number.WithValue(nothing.WithTriviaFrom(value)));
        }

        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(root.ReplaceNode(parameter, mended));
    }
}
