using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>Recognises types by name, so that no type of the user's compilation needs to be looked up.</summary>
internal static class SymbolNames
{
    /// <summary>Whether a type that is not nested has this namespace and metadata name.</summary>
    public static bool HasFullName(this ITypeSymbol type, string fullName)
    {
        int dot = fullName.LastIndexOf('.');
        return type.ContainingType is null
            && fullName.AsSpan(dot + 1).SequenceEqual(type.MetadataName.AsSpan())
            && type.ContainingNamespace is { IsGlobalNamespace: false } space
            && fullName.AsSpan(0, dot).SequenceEqual(space.ToDisplayString().AsSpan());
    }

    /// <summary>The type argument, where the type is the given generic type of one parameter.</summary>
    public static ITypeSymbol? ArgumentOf(this ITypeSymbol type, string genericName) =>
        type is INamedTypeSymbol { TypeArguments.Length: 1 } named && named.OriginalDefinition.HasFullName(genericName)
            ? named.TypeArguments[0]
            : null;

    /// <summary>Whether the type, or a type that it is built of, does not exist.</summary>
    public static bool IsUnresolved(this ITypeSymbol type) =>
        type switch
        {
            IErrorTypeSymbol => true,
            IArrayTypeSymbol array => array.ElementType.IsUnresolved(),
            IPointerTypeSymbol pointer => pointer.PointedAtType.IsUnresolved(),
            INamedTypeSymbol named => named.TypeArguments.Any(argument => argument.IsUnresolved()),
            _ => false,
        };
}
