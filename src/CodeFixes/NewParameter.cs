using System;
using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GeneratedDropout.CodeFixes;

/// <summary>A parameter to add to a method.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its name as the compiler knows it: without the <c>@</c> of a keyword.</param>
/// <param name="Index">The index of the parameter that it is put before; the number of parameters for the end.</param>
internal sealed record NewParameter(ITypeSymbol Type, string Name, int Index)
{
    /// <summary>A cure that adds parameters, in the order given where they have the same index.</summary>
    public static Cure ToCure(string key, DropoutMethod method, params NewParameter[] parameters)
    {
        ParameterListSyntax list = method.Declaration.ParameterList;
        string title = string.Join(
            ", ",
            parameters.Select(each =>
                each.Text(each.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))
            )
        );
        IEnumerable<Edit> edits = parameters
            .GroupBy(parameter => Clamp(parameter.Index, list))
            .SelectMany(group =>
                ParameterLayout.Insert(list, group.Key, group.Select(each => each.Text(TypeText.Of(each.Type, method))))
            )
            .Select(change => new Edit(list.SyntaxTree, change));
        return new Cure($"Add '{title}'", key, [.. edits]);
    }

    /// <summary>The index behind the last of the given parameters that has one of the roles.</summary>
    public static int IndexBehind(IReadOnlyList<ParameterSpec> parameters, params ParameterRole[] roles) =>
        1 + parameters.Select((parameter, index) => roles.Contains(parameter.Role) ? index : -1).Append(-1).Max();

    private string Text(string type) =>
        $"{type} {(SyntaxFacts.GetKeywordKind(Name) == SyntaxKind.None ? "" : "@")}{Name}";

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
