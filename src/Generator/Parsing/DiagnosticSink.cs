using System;
using System.Globalization;
using System.Linq;
using GeneratedDropout.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>Where the parser's findings go: to the analyzer's reports, to the generator's, or nowhere.</summary>
/// <remarks>
/// Each finding is printed by one reporter. For method declarations, the generator reports what
/// <see cref="DiagnosticDescriptors.MayStopTheCompiler"/>, the analyzer the rest; accessors, local functions and lambda
/// expressions are the analyzer's alone. What the generator prints, the analyzer reports as hidden: to mend all at once,
/// editors gather the diagnostics of analyzers only. Locations and diagnostics are created where they are reported only.
/// </remarks>
internal sealed class DiagnosticSink
{
    private readonly Action<Diagnostic>? _report;
    private readonly Func<DiagnosticDescriptor, Reporting> _reporting;
    private readonly string _method;

    private DiagnosticSink(Action<Diagnostic>? report, Func<DiagnosticDescriptor, Reporting> reporting, string method)
    {
        _report = report;
        _reporting = reporting;
        _method = method;
    }

    private enum Reporting
    {
        None,
        Hidden,
        Printed,
    }

    /// <summary>Reports nothing.</summary>
    public static DiagnosticSink None { get; } = new(report: null, reporting: _ => Reporting.None, method: "");

    /// <summary>The analyzer's sink for the findings of one method.</summary>
    public static DiagnosticSink OfAnalyzer(IMethodSymbol method, Action<Diagnostic> report)
    {
        bool isDeclaration = method.MethodKind is MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation;
        return new DiagnosticSink(
            report,
            descriptor =>
                isDeclaration && DiagnosticDescriptors.MayStopTheCompiler(descriptor)
                    ? Reporting.Hidden
                    : Reporting.Printed,
            NameOf(method)
        );
    }

    /// <summary>The generator's sink for the findings of one method declaration.</summary>
    public static DiagnosticSink OfGenerator(IMethodSymbol method, Action<Diagnostic> report) =>
        new(
            report,
            descriptor => DiagnosticDescriptors.MayStopTheCompiler(descriptor) ? Reporting.Printed : Reporting.None,
            NameOf(method)
        );

    /// <summary>Reports a finding.</summary>
    /// <param name="descriptor">The diagnostic, whose <c>{0}</c> is the method.</param>
    /// <param name="place">What is at fault.</param>
    /// <param name="locate">Finds <paramref name="place"/> in the source.</param>
    /// <param name="arguments">The arguments of the message after the method's name.</param>
    public void Report<TPlace>(
        DiagnosticDescriptor descriptor,
        TPlace place,
        Func<TPlace, Location> locate,
        params object[] arguments
    )
    {
        if (_reporting(descriptor) is not Reporting.None and var reporting)
        {
            object[] texts = [_method, .. arguments.Select(Display)];
            _report?.Invoke(
                reporting == Reporting.Hidden
                    ? HiddenDiagnostic.Create(descriptor, locate(place), texts)
                    : Diagnostic.Create(descriptor, locate(place), texts)
            );
        }
    }

    private static object Display(object argument) =>
        argument switch
        {
            ITypeSymbol type => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            IFormattable value => value.ToString(format: null, CultureInfo.InvariantCulture),
            _ => argument,
        };

    private static string NameOf(IMethodSymbol method)
    {
        string name = method.MethodKind == MethodKind.AnonymousFunction ? "<lambda>" : method.Name;
        return method.ContainingType is { Name: { Length: > 0 } type } ? $"{type}.{name}" : name;
    }
}
