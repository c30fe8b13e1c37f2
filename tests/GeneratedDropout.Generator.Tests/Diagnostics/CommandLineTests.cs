using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Diagnostics;

/// <summary>The compiler stops at an error in a declaration before it asks analyzers; our error is printed all the same.</summary>
public class CommandLineTests
{
    private const string Flat = "ReadOnlySpan<float> x, Span<float> y, DropoutKey key";

    [Theory]
    [InlineData($"public static partial int Drop({Flat});", "CS0619", "GDO201")]
    [InlineData($"public static partial ref readonly int Drop({Flat});", "CS0619", "GDO201")]
    [InlineData($"public static partial ref string[]? Drop({Flat});", "CS0619", "GDO201")]
    [InlineData($"public static partial void Drop<T, U>({Flat});", "CS0619", "GDO105")]
    [InlineData(
        $"public static partial void Drop<T, @in>({Flat}) where T : struct, IComparable<T> where @in : class?, new();",
        "CS0619",
        "GDO105"
    )]
    [InlineData(
        $"public static partial T? Drop<T, U>({Flat}) where T : notnull where U : unmanaged, Enum;",
        "CS0619",
        "GDO105",
        "GDO201"
    )]
    [InlineData($"public static partial void Drop<T>({Flat}) where T : allows ref struct;", "CS0619", "GDO105")]
    [InlineData($"public static partial void Drop<T>(ref T t, {Flat});", "CS0619", "GDO105", "GDO205", "GDO207")]
    [InlineData($"public static partial void Drop(out nint z, {Flat});", "CS0619", "GDO205", "GDO207")]
    [InlineData($"public static partial void Drop(ref readonly float* z, {Flat});", "CS0619", "GDO205", "GDO207")]
    [InlineData($"static partial void Drop({Flat});", "CS0619", "GDO104")]
    public Task FaultThatTheCompilerAccepts(string method, params string[] expected) => Prints(method, expected);

    [Theory]
    [InlineData($"static partial int Drop({Flat});", "CS8796", "GDO104")]
    [InlineData($"static partial void Drop(out nint z, {Flat});", "CS8797", "GDO104")]
    [InlineData($"public static void Drop({Flat});", "CS0501", "GDO101")]
    [InlineData($"public static partial void Drop({Flat}) {{ }}", "CS0759", "GDO101")]
    [InlineData($"public static async partial void Drop({Flat});", "CS1994", "CS4012", "CS8795", "GDO106")]
    [InlineData($"public static extern partial void Drop({Flat});", "CS0759", "GDO106")]
    [InlineData($"public static extern void Drop({Flat});", "GDO106")]
    public Task FaultThatTheCompilerRefuses(string method, params string[] expected) => Prints(method, expected);

    [Theory]
    [InlineData("[TensorRank(1)]", 1)]
    [InlineData("[TensorShape(2)]", 1)]
    [InlineData("[NoiseShape(1)]", 1)]
    [InlineData("[NoiseShape(1), TensorRank(1)]", 2)]
    [InlineData("[NoiseShape(1)] [TensorShape(2)]", 2)]
    [InlineData("[NoiseShape(1)] [TensorShape(2)] [TensorRank(1)]", 3)]
    public async Task ForgottenDropout_IsReportedOncePerAttribute(string attributes, int count)
    {
        CSharpCompilation compilation = TestCompilation.Create(Snippets.Attributes(attributes));
        Assert.Equal(["CS0619", "GDO310"], await CommandLine.Build(compilation));
        Assert.Equal(["CS0619"], await CommandLine.Build(compilation, runAnalyzers: false));
        Assert.Equal(
            Enumerable.Repeat("GDO310", count),
            (await AnalyzerRunner.Run(compilation)).Select(diagnostic => diagnostic.Id)
        );
        Assert.Single(GeneratorRunner.Start(compilation).Files);
    }

    [Theory]
    [InlineData($"public static partial int Drop<T>(ref T t, {Flat}) where T : struct;")]
    [InlineData($"static partial void Drop({Flat});")]
    [InlineData("public static partial void Drop(int n);")]
    public async Task ForgottenDropout_IsAllThatIsReported(string method) =>
        Assert.Equal(["CS0619", "GDO310"], await BuildWithoutDropout(method, files: 1));

    [Theory]
    [InlineData($"public static void Drop({Flat}) {{ }}", "GDO310")]
    [InlineData($"public static void Drop({Flat});", "CS0501")]
    [InlineData($"public static extern void Drop({Flat});", "GDO310")]
    [InlineData($"static partial void Drop({Flat}); static partial void Drop({Flat}) {{ }}", "GDO310")]
    [InlineData($"public static partial void Drop({Flat}) {{ }}", "CS0759")]
    [InlineData("public static partial void Drop(Missing x);", "CS0246", "CS8795")]
    public async Task ForgottenDropout_WithNothingToImplement_GetsNoFile(string method, params string[] expected) =>
        Assert.Equal(expected, await BuildWithoutDropout(method, files: 0));

    [Fact]
    public async Task ForgottenDropout_OnRepeatedSignature_IsTheCompilersError()
    {
        string method = $"public static partial void Drop({Flat}); ";
        Assert.Equal(
            ["CS0111", "CS0756"],
            await BuildWithoutDropout($"{method} [TensorRank(1)] {method} [Dropout(0.5)] {method}", files: 1)
        );
    }

    [Fact]
    public async Task RepeatedSignature_IsTheCompilersError()
    {
        const string method = $"[Dropout(0.5)] public static partial void Drop({Flat}); ";
        CSharpCompilation compilation = TestCompilation.Create(Snippets.InClass(method + method));
        Assert.Equal(["CS0111", "CS0756"], await CommandLine.Build(compilation));
        Assert.Single(GeneratorRunner.Start(compilation).Files);
    }

    [Fact]
    public async Task ErrorsOfOneMethod_DoNotHideThoseOfTheDeclarationOfAnother() =>
        Assert.Equal(
            ["CS0751", "CS8795", "GDO101", "GDO102"],
            await CommandLine.Build(
                TestCompilation.Create(
                    Snippets.InFile(
                        $$"""
                        public static class One
                        {
                            [Dropout(2)] public static partial void Drop({{Flat}});
                        }
                        public static class Two
                        {
                            [Dropout(2)] public static void Drop({{Flat}}) { }
                        }
                        """
                    )
                )
            )
        );

    private static Task<IReadOnlyList<string>> BuildWithoutDropout(string method, int files)
    {
        CSharpCompilation compilation = TestCompilation.Create(Snippets.InClass($"[TensorShape(2)] {method}"));
        Assert.Equal(files, GeneratorRunner.Start(compilation).Files.Length);
        return CommandLine.Build(compilation);
    }

    private static async Task Prints(string method, string[] expected)
    {
        CSharpCompilation compilation = TestCompilation
            .Create(
                Snippets.InClass($"[Dropout(0.5)] {method}").Replace("static partial class", "unsafe partial class")
            )
            .AllowUnsafe();
        Assert.Equal(expected, await CommandLine.Build(compilation));
        Assert.Contains(
            await CommandLine.Build(compilation, runAnalyzers: false),
            id => expected.Contains(id) && !id.StartsWith("GDO2", StringComparison.Ordinal)
        );
    }
}
