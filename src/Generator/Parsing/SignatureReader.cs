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

    private static readonly SymbolDisplayFormat ConstraintFormat = TypeFormat.WithGenericsOptions(
        TypeFormat.GenericsOptions | SymbolDisplayGenericsOptions.IncludeTypeConstraints
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
            _declaration.GetLeadingTrivia().Any(IsDocComment),
            ReturnType(),
            TypeParameters(),
            Constraints()
        );
        return new SignatureReading(signature, roles.Facts, _isSound && roles.AreSound, _isPrintable);
    }

    private void CheckHeader()
    {
        if (_method.IsGenericMethod)
        {
            string names = string.Join(", ", _method.TypeParameters.Select(parameter => parameter.Name));
            _sink.Report(DiagnosticDescriptors.GenericMethod, _method, SyntaxLocator.OfIdentifier, names);
            _isSound = false;
        }

        foreach (SyntaxToken modifier in _declaration.Modifiers)
        {
            if (modifier.Kind() is SyntaxKind.AbstractKeyword or SyntaxKind.AsyncKeyword or SyntaxKind.ExternKeyword)
            {
                _sink.Report(DiagnosticDescriptors.MethodModifier, _method, SyntaxLocator.OfIdentifier, modifier.Text);
                _isPrintable = false;
            }
        }

        if (!_method.ReturnsVoid)
        {
            _sink.Report(DiagnosticDescriptors.NotVoid, _declaration, SyntaxLocator.OfReturnType, _method.ReturnType);
            _isSound = false;
        }

        // The compiler has an error of its own for each of these.
        _isPrintable &=
            !_method.IsVararg
            && !_method.ReturnType.IsUnresolved()
            && !_method.TypeParameters.SelectMany(parameter => parameter.ConstraintTypes).Any(SymbolNames.IsUnresolved)
            && !_declaration.Identifier.IsMissing
            && _declaration.ExplicitInterfaceSpecifier is null;
    }

    private string ReturnType()
    {
        string reference = _method.RefKind switch
        {
            RefKind.Ref => "ref ",
            RefKind.RefReadOnly => "ref readonly ",
            _ => "",
        };
        return reference + _method.ReturnType.ToDisplayString(TypeFormat);
    }

    private string TypeParameters() =>
        _declaration.TypeParameterList is { Parameters: var parameters }
            ? $"<{string.Join(", ", parameters.Select(parameter => parameter.Identifier.Text))}>"
            : "";

    /// <summary>The clauses of this declaration; those that an override inherits are not repeated.</summary>
    private string Constraints()
    {
        if (_declaration.ConstraintClauses.Count == 0)
        {
            return "";
        }

        string text = _method.ToDisplayString(ConstraintFormat);
        int start = text.IndexOf(" where ", StringComparison.Ordinal);
        return start < 0 ? "" : text.Substring(start);
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
