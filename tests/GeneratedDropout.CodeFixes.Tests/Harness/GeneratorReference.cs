using System.Collections.Immutable;
using GeneratedDropout.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GeneratedDropout.CodeFixes.Tests.Harness;

/// <summary>Attaches the generator and the analyzer to a project, as a package does.</summary>
internal sealed class GeneratorReference : AnalyzerReference
{
    public override string? FullPath => null;

    public override object Id => nameof(GeneratorReference);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [new DropoutAnalyzer()];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [new DropoutAnalyzer()];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) =>
        [new DropoutGenerator().AsSourceGenerator()];

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => GetGenerators("");
}
