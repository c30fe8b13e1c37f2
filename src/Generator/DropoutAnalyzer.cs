using System;
using System.Collections.Immutable;
using System.Threading;
using GeneratedDropout.Generator.Diagnostics;
using GeneratedDropout.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GeneratedDropout.Generator;

/// <summary>Says what keeps <see cref="DropoutGenerator"/> from writing a kernel: the same parser, with its findings reported.</summary>
/// <remarks>What the compiler may refuse by itself is left to the generator: see <see cref="DiagnosticSink"/>.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DropoutAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DiagnosticDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(
            GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics
        );
        context.EnableConcurrentExecution();

        context.RegisterSymbolAction(
            symbol => Analyze((IMethodSymbol)symbol.Symbol, symbol.ReportDiagnostic, symbol.CancellationToken),
            SymbolKind.Method
        );

        // Functions inside methods are no members, so no symbol action sees them.
        context.RegisterSyntaxNodeAction(
            node =>
            {
                ISymbol? symbol =
                    node.SemanticModel.GetDeclaredSymbol(node.Node, node.CancellationToken)
                    ?? node.SemanticModel.GetSymbolInfo(node.Node, node.CancellationToken).Symbol;
                if (symbol is IMethodSymbol function)
                {
                    Analyze(function, node.ReportDiagnostic, node.CancellationToken);
                }
            },
            SyntaxKind.LocalFunctionStatement,
            SyntaxKind.ParenthesizedLambdaExpression
        );
    }

    private static void Analyze(IMethodSymbol method, Action<Diagnostic> report, CancellationToken cancellation)
    {
        // The implementing part, the generated one too, has the attributes of the definition.
        if (method.PartialDefinitionPart is null && !method.GetAttributes().IsEmpty)
        {
            DropoutMethodParser.TryParse(method, DiagnosticSink.OfAnalyzer(method, report), cancellation);
        }
    }
}
