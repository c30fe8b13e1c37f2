using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>Where the parser's findings go: to the analyzer's reports, or nowhere.</summary>
/// <remarks>Locations and diagnostics are created in the reporting sink only.</remarks>
internal sealed class DiagnosticSink
{
    private readonly Action<Diagnostic>? _report;
    private readonly string _method;

    private DiagnosticSink(Action<Diagnostic>? report, string method)
    {
        _report = report;
        _method = method;
    }

    /// <summary>The generator's sink.</summary>
    public static DiagnosticSink None { get; } = new(report: null, method: "");

    /// <summary>The analyzer's sink for the findings of one method.</summary>
    public static DiagnosticSink For(IMethodSymbol method, Action<Diagnostic> report) => new(report, NameOf(method));

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
    ) => _report?.Invoke(Diagnostic.Create(descriptor, locate(place), [_method, .. arguments.Select(Display)]));

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
