using System.Linq;
using System.Threading.Tasks;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Diagnostics;

public class Gdo1xxTests
{
    private const string Flat = "ReadOnlySpan<float> x, Span<float> y, DropoutKey key";

    [Theory]
    [InlineData($"[Dropout(0.5)] public static void [|Drop|]({Flat}) => x.CopyTo(y);")]
    [InlineData($"[Dropout(0.5)] public static void [|Drop|]({Flat});")]
    [InlineData(
        $"""
            public static partial void Drop({Flat});
            [Dropout(0.5)] public static partial void [|Drop|]({Flat}) => x.CopyTo(y);
            """
    )]
    [InlineData($"[Dropout(0.5)] public static partial void [|Drop|]({Flat}) => x.CopyTo(y);")]
    [InlineData("public static int Drop { [Dropout(0.5)] [|get|] => 0; }")]
    [InlineData($"public static void Outer() {{ [Dropout(0.5)] static void [|Drop|]({Flat}) {{ }} }}")]
    [InlineData("public static object Drop = [[|Dropout(0.5)|]] (int x) => x;")]
    [InlineData("public static object Drop = [[|Dropout(0.5)|]] () => 1;")]
    public Task GDO101_NotABodilessPartial(string members) =>
        AnalyzerRunner.Reports("GDO101", Snippets.InClass(members));

    [Fact]
    public Task GDO101_TopLevelLocalFunction() =>
        AnalyzerRunner.Reports(
            "GDO101",
            Snippets.InFile($"// top-level\n[Dropout(0.5)] static void [|Drop|]({Flat}) {{ }}")
        );

    [Theory]
    [InlineData("public class Outer { public partial struct Inner {", "}}", "Outer")]
    [InlineData("public partial class Outer { public struct Inner {", "}}", "Inner")]
    [InlineData("public interface Outer {", "}", "Outer")]
    public async Task GDO102_ContainerNotPartial(string before, string after, string guilty)
    {
        string source = Snippets.InFile(
            $"{before} [Dropout(0.5)] public static partial void [|Drop|]({Flat}); {after}"
        );
        await AnalyzerRunner.Reports("GDO102", source);
        Assert.Contains($"'{guilty}', which is not partial", await AnalyzerRunner.Message(source));
    }

    [Theory]
    [InlineData("file partial class Outer {", "}")]
    [InlineData("file partial class Outer { public partial class Inner {", "}}")]
    public Task GDO103_ContainerIsFileLocal(string before, string after) =>
        AnalyzerRunner.Reports(
            "GDO103",
            Snippets.InFile($"{before} [Dropout(0.5)] public static partial void [|Drop|]({Flat}); {after}")
        );

    [Theory]
    [InlineData("static partial")]
    [InlineData("partial")]
    public async Task GDO104_NoAccessModifier_HasABodyThatDoesNotCompile(string modifiers)
    {
        string source = $"public partial class Kernels {{ [Dropout(0.5)] {modifiers} void @{{0}}({Flat}); }}";
        await AnalyzerRunner.Reports("GDO104", Snippets.InFile(source.Replace("@{0}", "[|Drop|]")));

        GeneratorRun run = GeneratorRunner.RunFaulty(Snippets.InFile(source.Replace("@{0}", "Drop")));
        Assert.Null(run.Spec.Kernel);
        Assert.Equal(modifiers, run.Spec.Signature.Modifiers);
    }

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    [InlineData("private")]
    [InlineData("protected")]
    [InlineData("private protected")]
    [InlineData("protected internal")]
    public async Task GDO104_AnyAccessModifierIsFine(string modifier)
    {
        string source = Snippets.InFile(
            $"public partial class Kernels {{ [Dropout(0.5)] {modifier} partial void Drop({Flat}); }}"
        );
        await AnalyzerRunner.ReportsNothing(source);
        Assert.Equal($"{modifier} partial", GeneratorRunner.Run(source).Spec.Signature.Modifiers);
    }

    [Fact]
    public async Task GDO104_WithConfiguredSeverity_IsPrintedOnce()
    {
        CSharpCompilation compilation = TestCompilation.Create(
            Snippets.InFile($"public partial class Kernels {{ [Dropout(0.5)] partial void Drop({Flat}); }}")
        );
        CSharpCompilationOptions options = compilation.Options.WithSpecificDiagnosticOptions([
            new("GDO104", ReportDiagnostic.Error),
        ]);
        Assert.Equal("GDO104", Assert.Single(await AnalyzerRunner.Run(compilation.WithOptions(options))).Id);
    }

    [Fact]
    public Task GDO105_GenericMethod() =>
        AnalyzerRunner.Reports(
            "GDO105",
            Snippets.InClass($"[Dropout(0.5)] public static partial void [|Drop|]<T>({Flat});")
        );

    [Theory]
    [InlineData("public static async partial")]
    [InlineData("public abstract partial")]
    public Task GDO106_MethodModifier(string modifiers) =>
        AnalyzerRunner.Reports(
            "GDO106",
            Snippets.InFile(
                $"public abstract partial class Kernels {{ [Dropout(0.5)] {modifiers} void [|Drop|]({Flat}); }}"
            )
        );

    [Fact]
    public async Task SeveralFaults_AreReportedAtOnce()
    {
        string source = Snippets.InFile(
            """
            public class Kernels
            {
                [Dropout(2)]
                [TensorShape("n", 0)]
                [NoiseShape(3, 1)]
                public static partial int Drop(ReadOnlySpan<int> x, Span<float> y, bool flag);
            }
            """
        );
        Assert.Equal(
            ["GDO102", "GDO201", "GDO203", "GDO204", "GDO206", "GDO207", "GDO305", "GDO306", "GDO308"],
            (await AnalyzerRunner.Run([source])).Select(diagnostic => diagnostic.Id).Order()
        );
        Assert.Empty(GeneratorRunner.RunFaulty(source).Specs);
    }
}
