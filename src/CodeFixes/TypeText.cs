using System;
using Microsoft.CodeAnalysis;

namespace GeneratedDropout.CodeFixes;

/// <summary>The name of a type as it is best written in the header of a method.</summary>
internal static class TypeText
{
    /// <summary>
    /// The shortest name; or the full one, from <c>global::</c> on, where a missing <c>using</c> is all that it takes to
    /// shorten it: see <see cref="EditedSolution"/>.
    /// </summary>
    public static string Of(ITypeSymbol type, DropoutMethod method)
    {
        int position = method.Declaration.ParameterList.SpanStart;
        string shortest = type.ToMinimalDisplayString(method.Model, position);
        string space = type.ContainingNamespace.ToDisplayString();
        return
            shortest.StartsWith($"{space}.", StringComparison.Ordinal)
            && method.Model.LookupNamespacesAndTypes(position, name: type.Name).IsEmpty
            ? type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)
            : shortest;
    }
}
