using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GeneratedDropout.Generator.Diagnostics;

/// <summary>Compares what is printed: the ID, the place and the message. Diagnostics themselves compare arguments by reference.</summary>
internal sealed class DiagnosticComparer : IEqualityComparer<Diagnostic>
{
    private DiagnosticComparer() { }

    public static DiagnosticComparer Instance { get; } = new();

    public bool Equals(Diagnostic x, Diagnostic y) =>
        x.Id == y.Id && x.Location.Equals(y.Location) && MessageOf(x) == MessageOf(y);

    public int GetHashCode(Diagnostic diagnostic) => MessageOf(diagnostic).GetHashCode();

    private static string MessageOf(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
