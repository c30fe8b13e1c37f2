using System.Collections.Immutable;
using System.Linq;
using GeneratedDropout.Generator.Diagnostics;
using GeneratedDropout.Generator.Emission;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GeneratedDropout.Generator;

/// <summary>Writes the body of every partial method that carries <c>[Dropout]</c>: one file per method.</summary>
/// <remarks>
/// A method with a fault gets a body that does not compile, so the build stops; <see cref="DropoutAnalyzer"/> says why.
/// What the compiler may refuse by itself is reported here, as it then stops before it asks analyzers.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class DropoutGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Not ForAttributeWithMetadataName, which binds every method that it finds after every edit, before it asks anybody.
        FileParser parser = new();
        IncrementalValuesProvider<ParsedMethod> methods = context
            .CompilationProvider.SelectMany(static (compilation, _) => CandidateMethods.FilesOf(compilation))
            .Combine(context.CompilationProvider)
            .SelectMany((file, cancellation) => parser.Parse(file.Left, file.Right, cancellation));

        IncrementalValuesProvider<DropoutMethodSpec> specs = methods
            .Select(static (method, _) => method.Spec)
            .WithTrackingName(TrackingNames.Parse)
            .Where(static spec => spec is not null)
            .Select(static (spec, _) => spec!)
            .WithTrackingName(TrackingNames.Specs);

        context.RegisterSourceOutput(specs, static (output, spec) => DropoutEmitter.Emit(output, spec));

        // Apart from the specs, which have no locations. What holds for the whole project is found with every method.
        IncrementalValueProvider<ImmutableArray<Diagnostic>> found = methods
            .SelectMany(static (method, _) => method.Refusals)
            .Collect();
        IncrementalValueProvider<ImmutableArray<Diagnostic>> foundElsewhere = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                KnownNames.DropoutAttribute,
                static (node, _) => node is MethodDeclarationSyntax method && !CandidateMethods.Include(method),
                static (attributed, cancellation) => DropoutMethodParser.FindRefusals(attributed, cancellation)
            )
            .SelectMany(static (refusals, _) => refusals)
            .Collect();
        IncrementalValuesProvider<Diagnostic> refusals = found
            .Combine(foundElsewhere)
            .SelectMany(static (both, _) => both.Left.Concat(both.Right).Distinct(DiagnosticComparer.Instance))
            .WithComparer(DiagnosticComparer.Instance);

        context.RegisterSourceOutput(refusals, static (output, refusal) => output.ReportDiagnostic(refusal));
    }
}
