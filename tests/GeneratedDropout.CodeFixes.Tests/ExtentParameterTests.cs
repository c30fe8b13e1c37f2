using System.Threading.Tasks;
using GeneratedDropout.CodeFixes.Tests.Harness;
using GeneratedDropout.Generator.Tests.Harness;
using Xunit;

namespace GeneratedDropout.CodeFixes.Tests;

public class ExtentParameterTests
{
    private static readonly ExtentParameterCodeFix Fix = new();

    [Theory]
    [InlineData("\"n\", \"m\"", "Span<float> x, DropoutKey key", "int m", "int n, int m", "ReadOnlySpan<nint> shape")]
    [InlineData(
        "\"n\", 3, \"m\", \"k\"",
        "Span<float> x, DropoutKey key",
        "int m, int k",
        "int n, int m, int k",
        "ReadOnlySpan<nint> shape"
    )]
    [InlineData("\"n\", \"m\", \"k\"", "Span<float> x, nint m, DropoutKey key", "nint k", "nint n, nint k")]
    [InlineData("\"two words\", \"m\"", "Span<float> x, DropoutKey key", "int m", "ReadOnlySpan<nint> shape")]
    [InlineData("\"n\", \"two words\"", "Span<float> x, DropoutKey key", "int n", "ReadOnlySpan<nint> shape")]
    [InlineData("\"n\", \"x\"", "Span<float> x, DropoutKey key", "int n", "ReadOnlySpan<nint> shape")]
    [InlineData("\"1\", \"2\"", "Span<float> x, DropoutKey key", "ReadOnlySpan<nint> shape")]
    [InlineData(
        "\"class\", \"in\"",
        "Span<float> x, DropoutKey key",
        "int @in",
        "int @class, int @in",
        "ReadOnlySpan<nint> shape"
    )]
    [InlineData(
        "\"n\", \"shape\"",
        "Span<float> x, DropoutKey key",
        "int shape",
        "int n, int shape",
        "ReadOnlySpan<nint> shape"
    )]
    public async Task WhatIsOffered_Mends(string shape, string parameters, params string[] expected)
    {
        string source = Snippets.Method($"[Dropout(0.5)] [TensorShape({shape})]", parameters);
        Assert.Equal(
            System.Linq.Enumerable.Select(expected, added => $"Add '{added}'"),
            await FixRunner.Titles(Fix, source)
        );
        await FixRunner.MendsByAny(Fix, source);
    }

    [Theory]
    [InlineData("AddExtents", "Span<float> x, DropoutKey key", "Span<float> x, int m, int k, DropoutKey key")]
    [InlineData("AddExtents", "DropoutKey key, Span<float> x", "DropoutKey key, Span<float> x, int m, int k")]
    [InlineData(
        "AddAllExtents",
        "this DropoutKey key, Span<float> x",
        "this DropoutKey key, Span<float> x, int n, int m, int k"
    )]
    [InlineData(
        "AddAllExtents",
        "DropoutKey key, params Span<float> x",
        "DropoutKey key, int n, int m, int k, params Span<float> x"
    )]
    [InlineData(
        "AddAllExtents",
        "Span<float> x, long m, DropoutKey key",
        "Span<float> x, long n, long m, long k, DropoutKey key"
    )]
    [InlineData(
        "AddAllExtents",
        "int k, Span<float> x, DropoutKey key",
        "int n, int m, int k, Span<float> x, DropoutKey key"
    )]
    [InlineData("AddExtents", "int n, Span<float> x, DropoutKey key", "int n, Span<float> x, int k, DropoutKey key")]
    [InlineData(
        "AddShape",
        "Span<float> x /* both */, DropoutKey key",
        "Span<float> x /* both */, ReadOnlySpan<nint> shape, DropoutKey key"
    )]
    [InlineData(
        "AddExtents",
        "Span<float> x, /* key */ DropoutKey key",
        "Span<float> x, int m, int k, /* key */ DropoutKey key"
    )]
    [InlineData(
        "AddExtents",
        "\n        ReadOnlySpan<float> x,\n        Span<float> y, // out\n        // The key.\n        DropoutKey key",
        "\n        ReadOnlySpan<float> x,\n        Span<float> y, // out\n        int m,\n        int k,\n        // The key.\n        DropoutKey key"
    )]
    [InlineData(
        "AddShape",
        "\r\n\tSpan<float> x\r\n\t, DropoutKey key\r\n",
        "\r\n\tSpan<float> x\r\n\t, ReadOnlySpan<nint> shape, DropoutKey key\r\n"
    )]
    public Task Layout_IsKept(string cure, string before, string after) =>
        FixRunner.Mends(Fix, cure, Method(before), Method(after));

    [Fact]
    public async Task AxisNameThatIsGivenTwice_IsOneParameter() =>
        Assert.Equal(
            ["Add 'int m'", "Add 'int n, int m'", "Add 'ReadOnlySpan<nint> shape'"],
            await FixRunner.Titles(
                Fix,
                Snippets.Method("[Dropout(0.5)] [TensorShape(\"n\", \"n\", \"m\")]", "Span<float> x, DropoutKey key")
            )
        );

    [Fact]
    public Task RankOfFlatSpans() =>
        FixRunner.Mends(
            Fix,
            "AddShape",
            Snippets.Method("[Dropout(0.5)] [TensorRank(2)]", "Span<float> x, DropoutKey key"),
            Snippets.Method("[Dropout(0.5)] [TensorRank(2)]", "Span<float> x, ReadOnlySpan<nint> shape, DropoutKey key")
        );

    [Fact]
    public Task Types_AreQualifiedAsNeeded() =>
        FixRunner.Mends(
            Fix,
            "AddShape",
            "using GeneratedDropout; using S = System; partial class A {"
                + "[Dropout(0.5)] [TensorRank(2)] public partial void Drop(S.Span<float> x, DropoutKey key); }",
            "using GeneratedDropout; using S = System; partial class A {"
                + "[Dropout(0.5)] [TensorRank(2)] public partial void Drop(S.Span<float> x, S.ReadOnlySpan<nint> shape, DropoutKey key); }"
        );

    [Fact]
    public Task AllAtOnce_InSeveralFiles() =>
        FixRunner.MendsAll(
            Fix,
            "AddExtents",
            [
                Method("Span<float> x, DropoutKey key"),
                Method("ReadOnlySpan<double> x, Span<double> y, int n, DropoutKey key").Replace("Kernels", "Others"),
            ],
            [
                Method("Span<float> x, int m, int k, DropoutKey key"),
                Method("ReadOnlySpan<double> x, Span<double> y, int n, int k, DropoutKey key")
                    .Replace("Kernels", "Others"),
            ]
        );

    private static string Method(string parameters) =>
        Snippets.Method("[Dropout(0.5)] [TensorShape(\"n\", \"m\", \"k\")]", parameters);
}
