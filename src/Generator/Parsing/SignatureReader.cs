using System;
using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Diagnostics;
using GeneratedDropout.Generator.Infrastructure;
using GeneratedDropout.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>Reads the method's header and its parameters, and gives every parameter its role.</summary>
internal sealed class SignatureReader
{
    private static readonly SymbolDisplayFormat TypeFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
        );

    private readonly IMethodSymbol _method;
    private readonly MethodDeclarationSyntax _declaration;
    private readonly DiagnosticSink _sink;
    private bool _isSound = true;
    private bool _isPrintable = true;

    private SignatureReader(IMethodSymbol method, MethodDeclarationSyntax declaration, DiagnosticSink sink)
    {
        _method = method;
        _declaration = declaration;
        _sink = sink;
    }

    public static SignatureReading Read(
        IMethodSymbol method,
        MethodDeclarationSyntax declaration,
        IReadOnlyList<string?> axisNames,
        DiagnosticSink sink
    ) => new SignatureReader(method, declaration, sink).Read(axisNames);

    private SignatureReading Read(IReadOnlyList<string?> axisNames)
    {
        CheckHeader();

        ParameterRoles roles = new(_declaration, axisNames, _sink);
        List<ParameterSpec> parameters = [];
        foreach ((IParameterSymbol parameter, ParameterSyntax syntax) in Parameters())
        {
            CheckModifiers(syntax);
            (ParameterRole role, int axis) = roles.Assign(parameter, syntax);
            parameters.Add(
                new ParameterSpec(
                    TextOf(syntax.Modifiers),
                    parameter.Type.ToDisplayString(TypeFormat),
                    syntax.Identifier.Text,
                    role,
                    axis
                )
            );
            _isPrintable &= !parameter.Type.IsUnresolved() && !syntax.Identifier.IsMissing;
        }

        roles.Complete();
        for (int i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Role == ParameterRole.Output && !roles.Facts.Has(ParameterRole.Input))
            {
                parameters[i] = parameters[i] with { Role = ParameterRole.InPlace };
            }
        }

        MethodSignatureSpec signature = new(
            TextOf(_declaration.Modifiers),
            _declaration.Identifier.Text,
            new EquatableArray<ParameterSpec>(parameters),
            _declaration.GetLeadingTrivia().Any(IsDocComment)
        );
        return new SignatureReading(signature, roles.Facts, _isSound && _isPrintable && roles.AreSound, _isPrintable);
    }

    private void CheckHeader()
    {
        if (_method.IsGenericMethod)
        {
            string names = string.Join(", ", _method.TypeParameters.Select(parameter => parameter.Name));
            RefuseHeader(DiagnosticDescriptors.GenericMethod, names);
        }

        foreach (SyntaxToken modifier in _declaration.Modifiers)
        {
            if (modifier.Kind() is SyntaxKind.AbstractKeyword or SyntaxKind.AsyncKeyword or SyntaxKind.ExternKeyword)
            {
                RefuseHeader(DiagnosticDescriptors.MethodModifier, modifier.Text);
            }
        }

        if (!_method.ReturnsVoid)
        {
            _sink.Report(DiagnosticDescriptors.NotVoid, _declaration, SyntaxLocator.OfReturnType, _method.ReturnType);
            _isPrintable = false;
        }

        // The compiler has an error of its own for each of these.
        _isPrintable &=
            !_method.IsVararg && !_declaration.Identifier.IsMissing && _declaration.ExplicitInterfaceSpecifier is null;
    }

    private void RefuseHeader(DiagnosticDescriptor descriptor, string found)
    {
        _sink.Report(descriptor, _method, SyntaxLocator.OfIdentifier, found);
        _isPrintable = false;
    }

    private void CheckModifiers(ParameterSyntax parameter)
    {
        string[] refused =
        [
            .. parameter
                .Modifiers.Where(modifier =>
                    modifier.Kind()
                        is not (
                            SyntaxKind.InKeyword
                            or SyntaxKind.ScopedKeyword
                            or SyntaxKind.ThisKeyword
                            or SyntaxKind.ParamsKeyword
                        )
                )
                .Select(modifier => modifier.Text),
        ];

        if (refused.Length > 0)
        {
            _sink.Report(
                DiagnosticDescriptors.ParameterModifier,
                parameter,
                SyntaxLocator.OfModifiers,
                parameter.Identifier.ValueText,
                string.Join(" ", refused)
            );
            _isSound = false;
        }
    }

    private IEnumerable<(IParameterSymbol Symbol, ParameterSyntax Syntax)> Parameters() =>
        _method.Parameters.Zip(_declaration.ParameterList.Parameters, (symbol, syntax) => (symbol, syntax));

    /// <summary>Goes by the text, as the compiler does not parse doc comments where it writes no doc file.</summary>
    private static bool IsDocComment(SyntaxTrivia trivia)
    {
        string text = trivia.ToFullString();
        return (StartsWith("///") && !StartsWith("////")) || (StartsWith("/**") && !StartsWith("/**/"));

        bool StartsWith(string start) => text.StartsWith(start, StringComparison.Ordinal);
    }

    private static string TextOf(SyntaxTokenList modifiers) =>
        string.Join(" ", modifiers.Select(modifier => modifier.Text));
}
