using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>The dropout attributes of one method; findings about them are reported at their syntax.</summary>
internal sealed class MethodAttributes : IShapeFindings
{
    private readonly Dictionary<AttributeKind, AttributeData> _attributes = [];
    private readonly DiagnosticSink _sink;

    public MethodAttributes(IMethodSymbol method, DiagnosticSink sink)
    {
        _sink = sink;
        foreach (AttributeData attribute in method.GetAttributes())
        {
            if (KindOf(attribute.AttributeClass) is { } kind && !_attributes.ContainsKey(kind))
            {
                _attributes.Add(kind, attribute);
            }
        }
    }

    public IEnumerable<AttributeKind> Kinds => _attributes.Keys.OrderBy(kind => kind);

    public AttributeData? this[AttributeKind kind] =>
        _attributes.TryGetValue(kind, out AttributeData? attribute) ? attribute : null;

    public void Report(string id, AttributeKind attribute, int entry, params object[] arguments) =>
        _sink.Report(DiagnosticDescriptors.Find(id), (_attributes[attribute], entry), SyntaxLocator.OfEntry, arguments);

    public static AttributeKind? KindOf(INamedTypeSymbol? type) =>
        type switch
        {
            null => null,
            _ when type.HasFullName(KnownNames.DropoutAttribute) => AttributeKind.Dropout,
            _ when type.HasFullName(KnownNames.TensorRankAttribute) => AttributeKind.TensorRank,
            _ when type.HasFullName(KnownNames.TensorShapeAttribute) => AttributeKind.TensorShape,
            _ when type.HasFullName(KnownNames.NoiseShapeAttribute) => AttributeKind.NoiseShape,
            _ => null,
        };
}
