using GeneratedDropout.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>A parameter that is a span or tensor span.</summary>
internal sealed record TensorParameter(
    IParameterSymbol Symbol,
    ParameterSyntax Syntax,
    ParameterRole Role,
    TensorStorage Storage,
    ITypeSymbol Element
)
{
    /// <summary>The element type, or <see langword="null"/> where no kernel is written for it.</summary>
    public ElementType? KnownElement =>
        Element switch
        {
            { SpecialType: SpecialType.System_Single } => ElementType.Single,
            { SpecialType: SpecialType.System_Double } => ElementType.Double,
            _ when Element.HasFullName(KnownNames.Half) => ElementType.Half,
            _ => null,
        };

    public static TensorParameter? TryRead(IParameterSymbol symbol, ParameterSyntax syntax)
    {
        return Read(KnownNames.ReadOnlySpan, ParameterRole.Input, TensorStorage.Span)
            ?? Read(KnownNames.Span, ParameterRole.Output, TensorStorage.Span)
            ?? Read(KnownNames.ReadOnlyTensorSpan, ParameterRole.Input, TensorStorage.TensorSpan)
            ?? Read(KnownNames.TensorSpan, ParameterRole.Output, TensorStorage.TensorSpan);

        TensorParameter? Read(string type, ParameterRole role, TensorStorage storage) =>
            symbol.Type.ArgumentOf(type) is { } element
                ? new TensorParameter(symbol, syntax, role, storage, element)
                : null;
    }
}
