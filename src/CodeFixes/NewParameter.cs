using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GeneratedDropout.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.CodeFixes;

/// <summary>A parameter to add to a method.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its name as the compiler knows it: without the <c>@</c> of a keyword.</param>
/// <param name="Index">The index of the parameter that it is put before; the number of parameters for the end.</param>
internal sealed record NewParameter(ITypeSymbol Type, string Name, int Index)
{
    private string Identifier => SyntaxFacts.GetKeywordKind(Name) == SyntaxKind.None ? Name : $"@{Name}";

    /// <summary>An action that adds parameters, in the order given where they have the same index.</summary>
    public static CodeAction ToAction(string key, DropoutMethod method, params NewParameter[] parameters)
    {
        IEnumerable<string> texts = parameters.Select(parameter =>
            $"{parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} {parameter.Identifier}"
        );
        return CodeAction.Create(
            $"Add '{string.Join(", ", texts)}'",
            cancellation => AddAsync(method, parameters, cancellation),
            key
        );
    }

    /// <summary>The index behind the last of the given parameters that has one of the roles.</summary>
    public static int IndexBehind(IReadOnlyList<ParameterSpec> parameters, params ParameterRole[] roles) =>
        1 + parameters.Select((parameter, index) => roles.Contains(parameter.Role) ? index : -1).Append(-1).Max();

    private static async Task<Document> AddAsync(
        DropoutMethod method,
        NewParameter[] parameters,
        CancellationToken cancellation
    )
    {
        // First the layout, with no more than placeholders for the types; what these are called depends on the usings.
        ParameterListSyntax list = method.Declaration.ParameterList;
        SourceText text = await method.Document.GetTextAsync(cancellation).ConfigureAwait(false);
        IEnumerable<TextChange> changes = parameters
            .GroupBy(parameter => Clamp(parameter.Index, list))
            .OrderBy(group => group.Key)
            .SelectMany(group => ParameterLayout.Insert(list, group.Key, group.Select(each => $"_ {each.Identifier}")));
        Document document = method.Document.WithText(text.WithChanges(changes));

        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        Dictionary<TypeSyntax, ITypeSymbol> types = root.FindToken(method.Declaration.SpanStart)
            .Parent!.FirstAncestorOrSelf<MethodDeclarationSyntax>()!
            .ParameterList.Parameters.Where(parameter =>
                parameter.Type is IdentifierNameSyntax { Identifier.Text: "_" }
            )
            .ToDictionary(
                parameter => parameter.Type!,
                parameter => parameters.First(each => each.Name == parameter.Identifier.ValueText).Type
            );
        return document.WithSyntaxRoot(
            root.ReplaceNodes(types.Keys, (type, _) => ImportedType.Create(document, types[type]).WithTriviaFrom(type))
        );
    }

    /// <summary>Keeps behind a <c>this</c> and before what may be left out in a call.</summary>
    private static int Clamp(int index, ParameterListSyntax list)
    {
        int first = list.Parameters.TakeWhile(parameter => parameter.Modifiers.Any(SyntaxKind.ThisKeyword)).Count();
        int last = list
            .Parameters.TakeWhile(parameter =>
                parameter.Default is null && !parameter.Modifiers.Any(SyntaxKind.ParamsKeyword)
            )
            .Count();
        return Math.Min(Math.Max(index, first), last);
    }
}
