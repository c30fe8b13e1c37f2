using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GeneratedDropout.Generator.Diagnostics;

/// <summary>A diagnostic that another reporter prints: it is there for code fixes to hold on to.</summary>
internal static class HiddenDiagnostic
{
    /// <summary>Hidden whatever severities the user configures, or it would be printed twice.</summary>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, Location location, object[] arguments)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        return Diagnostic.Create(
            descriptor.Id,
            descriptor.Category,
            string.Format(invariant, descriptor.MessageFormat.ToString(invariant), arguments),
            DiagnosticSeverity.Hidden,
            DiagnosticSeverity.Hidden,
            isEnabledByDefault: true,
            warningLevel: 1,
            descriptor.Title,
            location: location,
            customTags: [WellKnownDiagnosticTags.NotConfigurable]
        );
    }
}
