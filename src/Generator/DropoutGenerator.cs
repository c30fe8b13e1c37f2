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
        EmitMethods(context, KnownNames.DropoutAttribute);

        // Where [Dropout] was forgotten; a method with several of them is emitted for the first alone.
        EmitMethods(context, KnownNames.TensorRankAttribute);
        EmitMethods(context, KnownNames.TensorShapeAttribute);
        EmitMethods(context, KnownNames.NoiseShapeAttribute);

        // Apart from the specs, which have no locations. What holds for the whole project is found with every method.
        IncrementalValuesProvider<Diagnostic> refusals = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                KnownNames.DropoutAttribute,
                static (node, _) => node is MethodDeclarationSyntax,
                static (attributed, cancellation) => DropoutMethodParser.FindRefusals(attributed, cancellation)
            )
            .Collect()
            .SelectMany(
                static (found, _) => found.SelectMany(refusals => refusals).Distinct(DiagnosticComparer.Instance)
            )
            .WithComparer(DiagnosticComparer.Instance);

        context.RegisterSourceOutput(refusals, static (output, refusal) => output.ReportDiagnostic(refusal));
    }

    private static void EmitMethods(IncrementalGeneratorInitializationContext context, string attribute)
    {
        IncrementalValuesProvider<DropoutMethodSpec> methods = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is MethodDeclarationSyntax { Body: null, ExpressionBody: null },
                static (attributed, cancellation) => DropoutMethodParser.TryParse(attributed, cancellation)
            )
            .WithTrackingName(TrackingNames.Parse)
            .Where(static spec => spec is not null)
            .Select(static (spec, _) => spec!)
            .WithTrackingName(TrackingNames.Specs);

        context.RegisterSourceOutput(methods, static (output, spec) => DropoutEmitter.Emit(output, spec));
    }
}
