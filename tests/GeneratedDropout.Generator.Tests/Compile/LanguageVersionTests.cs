using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GeneratedDropout.Generator.Tests.Golden;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Compile;

public class LanguageVersionTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    public async Task OldLanguage_GetsTheReasonAndNoKernel(LanguageVersion language)
    {
        CSharpCompilation compilation = Create(language);
        Assert.All(GeneratorRunner.Start(compilation).Specs, spec => Assert.Null(spec.Kernel));
        Assert.Contains(await AnalyzerRunner.Run(compilation), diagnostic => diagnostic.Id == "GDO501");
    }

    // C# 11, the oldest that will do, has its own tests beside the goldens.
    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void NewLanguage_CompilesWithoutAWord(LanguageVersion language)
    {
        GeneratorRun run = GeneratorRunner.Start(Create(language));
        run.AssertCompiles();
        Assert.Equal(GoldenCases.Sources.Count, run.Files.Length);
    }

    [Theory]
    [InlineData("A", 0.25)]
    [InlineData("B", 0.5)]
    [InlineData(null, null)]
    public void MethodUnderCondition_IsWrittenForThatTargetAlone(string? symbol, double? rate)
    {
        const string source = """
            #if A || B
            namespace Acme;

            public static partial class Kernels
            {
            #if A
                private const double Rate = 0.25;
            #else
                private const double Rate = 0.5;
            #endif
                [GeneratedDropout.Dropout(Rate)]
                public static partial void Drop(System.Span<float> x, GeneratedDropout.DropoutKey key);
            }
            #endif
            """;
        CSharpParseOptions options = TestCompilation
            .Options(LanguageVersion.CSharp11)
            .WithPreprocessorSymbols(new[] { symbol ?? "NEITHER" });
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            source,
            options,
            "File0.cs",
            cancellationToken: TestContext.Current.CancellationToken
        );
        GeneratorRun run = GeneratorRunner.Start(TestCompilation.Create(LanguageVersion.CSharp11).AddSyntaxTrees(tree));
        run.AssertCompiles();
        IEnumerable<double?> rates = run.Specs.Select(spec => spec.Kernel!.ConstantRate);
        Assert.Equal(rate is null ? [] : [rate], rates);
    }

    private static CSharpCompilation Create(LanguageVersion language) =>
        TestCompilation.Create(
            language,
            [
                .. GoldenCases.Sources.Values.Select(source =>
                    // Namespaces with a semicolon are of C# 10.
                    source.Replace("namespace Acme;", "namespace Acme {") + "}"
                ),
            ]
        );
}
