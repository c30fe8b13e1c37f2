using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using GeneratedDropout.Generator;
using GeneratedDropout.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
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

    private protected override IEnumerable<Cure> FindCures(DropoutMethod method, TextSpan place)
    {
        IMethodSymbol symbol = method.Symbol;
        if (
            method.Model.Compilation.GetTypeByMetadataName(KnownNames.DropoutKey) is not { } key
            || symbol.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, key))
        )
        {
            yield break;
        }

        SeparatedSyntaxList<ParameterSyntax> parameters = method.Declaration.ParameterList.Parameters;
        ParameterSyntax? faulty = parameters.FirstOrDefault(parameter => parameter.Span == place);
        if (faulty is null)
        {
            // An axis may have the name of the key.
            string name = symbol.Parameters.Any(parameter => parameter.Name == "key") ? "dropoutKey" : "key";
            yield return NewParameter.ToCure("AddKey", method, new NewParameter(key, name, parameters.Count));
        }
        else if (!faulty.Modifiers.Any(SyntaxKind.ParamsKeyword))
        {
            yield return new Cure(
                $"Change the type to '{key.Name}'",
                "ChangeToKey",
                [.. ChangeType(faulty, TypeText.Of(key, method))]
            );
        }
    }

    private static IEnumerable<Edit> ChangeType(ParameterSyntax parameter, string type)
    {
        yield return Edit.Replace(parameter.Type!, type);

        // A number is no default value of a key.
        if (parameter.Default is { Value: var value })
        {
            yield return Edit.Replace(value, "default");
        }
    }
}
