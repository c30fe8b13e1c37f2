using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>Reads the constants of the attributes; what they mean is for the validators to say.</summary>
internal static class AttributeReader
{
    private const string NullArray = "a null array";
    private const string NotAConstant = "an argument that is not a constant of the expected type";

    public static AttributeFacts Read(MethodAttributes attributes) =>
        new(
            ReadScalar<double>(AttributeKind.Dropout, attributes, "a constant rate"),
            ReadScalar<int>(AttributeKind.TensorRank, attributes, "a constant rank"),
            ReadEntries(AttributeKind.TensorShape, attributes, "entries, each of them a positive int or an axis name"),
            ReadEntries(
                AttributeKind.NoiseShape,
                attributes,
                "entries: a lone null is a null array in C#, so at rank 1 write the extent or the name, or leave the attribute out"
            ),
            IsParallel(attributes[AttributeKind.Dropout])
        );

    private static bool IsParallel(AttributeData? dropout) =>
        dropout?.NamedArguments.Any(argument => argument is { Key: "Parallel", Value.Value: true }) == true;

    private static AttributeValue<T> ReadScalar<T>(AttributeKind kind, MethodAttributes attributes, string expected)
        where T : struct
    {
        if (attributes[kind] is not { } attribute)
        {
            return AttributeValue<T>.Absent;
        }

        // Without a constructor the compiler has an error of its own to report.
        if (attribute.AttributeConstructor is null)
        {
            return AttributeValue<T>.Unreadable;
        }

        if (attribute.ConstructorArguments.IsEmpty)
        {
            return AttributeValue<T>.Absent;
        }

        if (attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Primitive, Value: T value })
        {
            return AttributeValue<T>.Of(value);
        }

        attributes.Report(DiagnosticIds.UnreadableArgument, kind, 0, kind, NotAConstant, expected);
        return AttributeValue<T>.Unreadable;
    }

    private static AttributeValue<IReadOnlyList<ShapeEntry>> ReadEntries(
        AttributeKind kind,
        MethodAttributes attributes,
        string expected
    )
    {
        if (attributes[kind] is not { } attribute)
        {
            return AttributeValue<IReadOnlyList<ShapeEntry>>.Absent;
        }

        if (attribute.AttributeConstructor is null || attribute.ConstructorArguments.IsEmpty)
        {
            return AttributeValue<IReadOnlyList<ShapeEntry>>.Unreadable;
        }

        if (attribute.ConstructorArguments[0] is not { Kind: TypedConstantKind.Array } array || array.IsNull)
        {
            string found = attribute.ConstructorArguments[0].Kind == TypedConstantKind.Array ? NullArray : NotAConstant;
            attributes.Report(DiagnosticIds.UnreadableArgument, kind, 0, kind, found, expected);
            return AttributeValue<IReadOnlyList<ShapeEntry>>.Unreadable;
        }

        ShapeEntry[] entries = [.. array.Values.Select(ReadEntry)];
        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i].Kind == ShapeEntryKind.Unreadable)
            {
                attributes.Report(DiagnosticIds.UnreadableArgument, kind, i, kind, NotAConstant, expected);
            }
        }

        return AttributeValue<IReadOnlyList<ShapeEntry>>.Of(entries);
    }

    private static ShapeEntry ReadEntry(TypedConstant constant) =>
        constant switch
        {
            { Kind: TypedConstantKind.Error } => ShapeEntry.Unreadable,
            { IsNull: true } => ShapeEntry.Null,
            { Kind: TypedConstantKind.Array } => ShapeEntry.Other($"an array of type '{constant.Type}'"),
            { Kind: TypedConstantKind.Primitive, Value: int extent } => ShapeEntry.Of(extent),
            { Kind: TypedConstantKind.Primitive, Value: string text } => ShapeEntry.Of(text),
            _ => ShapeEntry.Other($"{constant.ToCSharpString()} of type '{constant.Type}'"),
        };
}
