using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>Finds the place in the source that a diagnostic points at.</summary>
internal static class SyntaxLocator
{
    public static Location OfIdentifier(IMethodSymbol method) =>
        method.Locations.Length > 0 ? method.Locations[0] : Location.None;

    public static Location OfIdentifier(MethodDeclarationSyntax method) => method.Identifier.GetLocation();

    public static Location OfReturnType(MethodDeclarationSyntax method) => method.ReturnType.GetLocation();

    public static Location OfParameter(ParameterSyntax parameter) => parameter.GetLocation();

    public static Location OfType(ParameterSyntax parameter) =>
        parameter.Type?.GetLocation() ?? parameter.GetLocation();

    public static Location OfModifiers(ParameterSyntax parameter) =>
        Location.Create(parameter.SyntaxTree, parameter.Modifiers.Span);

    public static Location OfAttribute(AttributeData attribute) => OfEntry((attribute, -1));

    /// <summary>The element of the argument where it has syntax of its own, otherwise the argument.</summary>
    public static Location OfEntry((AttributeData Attribute, int Entry) place)
    {
        if (place.Attribute.ApplicationSyntaxReference is not { } reference)
        {
            return Location.None;
        }

        if (place.Entry >= 0 && ArgumentsOf(place.Attribute) is { Count: > 0 } arguments)
        {
            ExpressionSyntax[] entries = EntriesOf(place.Attribute);
            return (place.Entry < entries.Length ? entries[place.Entry] : arguments[0].Expression).GetLocation();
        }

        return Location.Create(reference.SyntaxTree, reference.Span);
    }

    /// <summary>The arguments, or the elements of the array that is the only one.</summary>
    public static ExpressionSyntax[] EntriesOf(AttributeData attribute) =>
        ArgumentsOf(attribute) switch
        {
            { Count: 1 } arguments => ElementsOf(arguments[0].Expression),
            { } arguments => [.. arguments.Select(argument => argument.Expression)],
            null => [],
        };

    private static SeparatedSyntaxList<AttributeArgumentSyntax>? ArgumentsOf(AttributeData attribute) =>
        (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments;

    private static ExpressionSyntax[] ElementsOf(ExpressionSyntax argument) =>
        argument switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
            ImplicitArrayCreationExpressionSyntax { Initializer: var initializer } => [.. initializer.Expressions],
            CollectionExpressionSyntax collection =>
            [
                .. collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
            ],
            _ => [argument],
        };
}
