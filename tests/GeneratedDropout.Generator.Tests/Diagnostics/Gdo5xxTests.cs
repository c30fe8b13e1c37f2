using System.Collections.Generic;
using System.Threading.Tasks;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Diagnostics;

public class Gdo5xxTests
{
    private const string Unmarked = "public class Unmarked { public void Drop() { } }";

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    public async Task GDO501_OldLanguage_IsReportedOnceAndNoKernelIsGenerated(LanguageVersion language)
    {
        CSharpCompilation compilation = TestCompilation.Create(language, Snippets.Plain, Snippets.Half);
        await Reports("GDO501", compilation);
        Assert.All(GeneratorRunner.Start(compilation).Specs, spec => Assert.Null(spec.Kernel));
        Assert.Equal(
            ["CS0619", "GDO501"],
            await CommandLine.Build(
                TestCompilation.Create(language, Snippets.Plain.Replace("namespace Acme;", ""), "class Unmarked { }")
            )
        );
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.Preview)]
    public async Task GDO501_NewLanguage_IsFine(LanguageVersion language)
    {
        CSharpCompilation compilation = TestCompilation.Create(language, Snippets.Spatial);
        Assert.Empty(await AnalyzerRunner.Run(compilation));
        GeneratorRun run = GeneratorRunner.Start(compilation);
        run.AssertCompiles();
        Assert.NotNull(run.Spec.Kernel);
    }

    [Fact]
    public Task GDO502_NoRuntime() => Reports("GDO502", With(References.WithoutRuntime));

    [Fact]
    public Task GDO503_OldRuntime() =>
        Reports(
            "GDO503",
            With(References.WithoutRuntime.Add(RuntimeStub.WithVersion(KnownNames.KernelContractVersion - 1)))
        );

    [Fact]
    public async Task NewerRuntime_IsFine() =>
        Assert.Empty(
            await AnalyzerRunner.Run(
                With(References.WithoutRuntime.Add(RuntimeStub.WithVersion(KnownNames.KernelContractVersion + 1)))
            )
        );

    [Fact]
    public async Task ProjectWithoutMethods_IsLeftAlone() =>
        Assert.Empty(
            await AnalyzerRunner.Run(
                TestCompilation.Create(LanguageVersion.CSharp9, Unmarked).WithReferences(References.WithoutRuntime)
            )
        );

    private static CSharpCompilation With(IEnumerable<MetadataReference> references) =>
        TestCompilation.Create(Snippets.Plain, Snippets.Half.Replace("Kernels", "Others")).WithReferences(references);

    private static async Task Reports(string id, CSharpCompilation compilation)
    {
        Diagnostic diagnostic = Assert.Single(await AnalyzerRunner.Run(compilation));
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.Contains(id, await CommandLine.Build(compilation));
    }
}
