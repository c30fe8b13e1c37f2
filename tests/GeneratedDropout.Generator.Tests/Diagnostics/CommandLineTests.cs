using System;
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
