using System;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Harness;

/// <summary>Walks everything that a value can reach.</summary>
internal static class ObjectGraph
{
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol),
        typeof(Compilation),
        typeof(SyntaxNode),
        typeof(SyntaxTree),
        typeof(SyntaxReference),
        typeof(Location),
        typeof(SemanticModel),
        typeof(AttributeData),
    ];

    public static void AssertHoldsNoSymbols(object? value) =>
        Walk(value, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static void Walk(object? value, HashSet<object> seen)
    {
        if (value is null or string or Enum || value.GetType().IsPrimitive || !seen.Add(value))
        {
            return;
        }

        Assert.All(Forbidden, type => Assert.False(type.IsInstanceOfType(value), $"{value.GetType()} is reachable"));
        if (value is Array array)
        {
            foreach (object? item in array)
            {
                Walk(item, seen);
            }

            return;
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            const BindingFlags fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
            foreach (FieldInfo field in type.GetFields(fields | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), seen);
            }
        }
    }
}
