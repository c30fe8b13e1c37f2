using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GeneratedDropout.Generator.Tests.Harness;

/// <summary>
/// Does what <c>dotnet build</c> does, in its order: generators, declarations, and only where these have no error, bodies
/// and analyzers.
/// </summary>
internal static class CommandLine
{
    /// <summary>The IDs that are printed, advice included; each once.</summary>
    public static async Task<IReadOnlyList<string>> Build(CSharpCompilation compilation, bool runAnalyzers = true)
    {
        GeneratorRun run = GeneratorRunner.Start(compilation);
        List<Diagnostic> printed = [.. run.Diagnostics, .. Errors(run.Output.GetDeclarationDiagnostics())];
        if (printed.TrueForAll(diagnostic => diagnostic.Id.StartsWith("GDO", StringComparison.Ordinal)))
        {
            printed.AddRange(Errors(run.Output.GetDiagnostics()));
            printed.AddRange(runAnalyzers ? await AnalyzerRunner.Analyze(run.Output) : []);
        }

        return [.. printed.Select(diagnostic => diagnostic.Id).Distinct().Order()];
    }

    private static IEnumerable<Diagnostic> Errors(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
