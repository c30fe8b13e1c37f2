using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GeneratedDropout.Generator.Emission;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Emission;

/// <summary>Reads the emitter's own source: every number becomes text in <see cref="LiteralFormatter"/>.</summary>
public class EmitterSourceTests
{
    private static readonly Lazy<CSharpCompilation> Generator = new(Compile);

    [Fact]
    public void NumbersAreNotInterpolated() =>
        AssertNone<InterpolationSyntax>((model, hole) => IsNumber(model.GetTypeInfo(hole.Expression).Type));

    [Fact]
    public void NumbersAreNotConcatenated() =>
        AssertNone<BinaryExpressionSyntax>(
            (model, sum) =>
                model.GetTypeInfo(sum).Type?.SpecialType == SpecialType.System_String
                && (IsNumber(model.GetTypeInfo(sum.Left).Type) || IsNumber(model.GetTypeInfo(sum.Right).Type))
        );

    [Fact]
    public void NumbersAreNotPrinted() =>
        AssertNone<InvocationExpressionSyntax>(
            (model, call) =>
                call.Expression is MemberAccessExpressionSyntax member
                && member.Name.Identifier.Text switch
                {
                    "ToString" => IsNumber(model.GetTypeInfo(member.Expression).Type)
                        && !call.ToString().Contains("CultureInfo.InvariantCulture"),
                    // A count of characters is no number to print.
                    "Append" => call.ArgumentList.Arguments is [{ Expression: var argument }]
                        && IsNumber(model.GetTypeInfo(argument).Type),
                    _ => false,
                }
        );

    private static void AssertNone<T>(Func<SemanticModel, T, bool> isFault)
        where T : SyntaxNode
    {
        List<string> faults = [];
        foreach (SyntaxTree tree in Generator.Value.SyntaxTrees.Where(IsEmitter))
        {
            SemanticModel model = Generator.Value.GetSemanticModel(tree);
            foreach (T node in tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<T>())
            {
                if (isFault(model, node))
                {
                    faults.Add($"{Path.GetFileName(tree.FilePath)}: {node}");
                }
            }
        }

        Assert.Empty(faults);
    }

    private static bool IsEmitter(SyntaxTree tree) =>
        tree.FilePath.Contains("Emission") && Path.GetFileName(tree.FilePath) != "LiteralFormatter.cs";

    private static bool IsNumber(ITypeSymbol? type) =>
        type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    private static CSharpCompilation Compile()
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Generator",
            Directory
                .EnumerateFiles(SourceFolders.Generator, "*.cs", SearchOption.AllDirectories)
                .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
                .Select(path => TestCompilation.Parse(File.ReadAllText(path), path)),
            References.Everything,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        Assert.DoesNotContain(compilation.GetDiagnostics(), fault => fault.Severity == DiagnosticSeverity.Error);
        Assert.Contains(compilation.SyntaxTrees, IsEmitter);
        return compilation;
    }
}
