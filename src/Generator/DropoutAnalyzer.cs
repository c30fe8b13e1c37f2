using System;
using System.Collections.Immutable;
using System.Threading;
using GeneratedDropout.Generator.Diagnostics;
using GeneratedDropout.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GeneratedDropout.Generator;

/// <summary>Says what keeps <see cref="DropoutGenerator"/> from writing a body: the same parser, with its findings reported.</summary>
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
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        int marked = 0;

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

        context.RegisterCompilationEndAction(end =>
        {
            if (Volatile.Read(ref marked) != 0)
            {
                EnvironmentReader.Read(end.Compilation, end.ReportDiagnostic);
            }
        });

        void Analyze(IMethodSymbol method, Action<Diagnostic> report, CancellationToken cancellation)
        {
            // The implementing part, the generated one too, has the attributes of the definition.
            if (method.PartialDefinitionPart is not null || method.GetAttributes().IsEmpty)
            {
                return;
            }

            DropoutMethodParser.TryParse(method, DiagnosticSink.For(method, report), cancellation);
            if (DropoutMethodParser.IsMarked(method))
            {
                Volatile.Write(ref marked, 1);
            }
        }
    }
}
