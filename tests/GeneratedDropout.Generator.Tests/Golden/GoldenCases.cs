using System;
using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Tests.Harness;

namespace GeneratedDropout.Generator.Tests.Golden;

/// <summary>A method for each kernel family and each kind of loop end; few, so that somebody reads what they become.</summary>
internal static class GoldenCases
{
    private const string Flat = "ReadOnlySpan<float> x, Span<float> y, DropoutKey key";

    /// <summary>The user's source of each case. All methods have different names, so they also compile together.</summary>
    public static IReadOnlyDictionary<string, string> Sources { get; } =
        new Dictionary<string, string>
        {
            ["ElementwiseAnyLength"] = Method("[Dropout(0.5)]", Flat),
            ["ElementwiseFewElements"] = Method("[Dropout(0.3)] [TensorShape(5)]", Flat),
            ["ElementwiseFixedLength"] = Method("[Dropout(0.3)] [TensorShape(250, 33)]", Flat),
            ["ElementwiseHalves"] = Method(
                "[Dropout]",
                "ReadOnlySpan<Half> x, Span<Half> y, float rate, bool training, DropoutKey key"
            ),
            ["InPlaceDoubles"] = Method("[Dropout]", "Span<double> x, double rate, DropoutKey key"),
            ["SpatialDropout1D"] = Method(
                "[Dropout(0.2)] [TensorShape(\"batch\", \"steps\", \"channels\")] [NoiseShape(\"batch\", 1, \"channels\")]",
                "ReadOnlySpan<float> x, Span<float> y, int batch, int steps, int channels, DropoutKey key"
            ),
            ["Embedding"] = Method(
                "[Dropout(0.2)] [TensorShape(\"batch\", 128, 300)] [NoiseShape(null, 1, null)]",
                Flat
            ),
            ["ColorImages"] = Method(
                "[Dropout(0.25)] [TensorShape(\"batch\", 32, 32, 3)] [NoiseShape(null, 1, 1, null)]",
                "ReadOnlySpan<double> x, Span<double> y, DropoutKey key"
            ),
            ["SixChannels"] = Method(
                "[Dropout(0.1)] [TensorShape(\"batch\", \"steps\", 6)] [NoiseShape(null, 1, null)]",
                "ReadOnlySpan<float> x, Span<float> y, int steps, DropoutKey key"
            ),
            ["ChannelsFirst"] = Method(
                "[Dropout(0.1)] [TensorShape(\"batch\", 64, 7, 7)] [NoiseShape(null, null, 1, 1)]",
                Flat
            ),
            ["Pixels"] = Method(
                "[Dropout(0.1)] [TensorShape(\"batch\", 32, 32, 3)] [NoiseShape(null, null, null, 1)]",
                Flat
            ),
            ["StochasticDepth"] = Method("[Dropout(0.1)] [TensorShape(\"steps\", 512)] [NoiseShape(1, 1)]", Flat),
            ["AlternatingAxes"] = Method(
                "[Dropout(0.2)] [TensorShape(\"samples\", \"heads\", 16, \"steps\", 8)] [NoiseShape(1, null, 1, null, 1)]",
                "Span<float> x, int samples, long heads, nint steps, DropoutKey key"
            ),
            ["SpatialDropout2D"] = Method(
                "[Dropout(0.2)] [TensorRank(4)] [NoiseShape(null, 1, 1, null)]",
                "in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key"
            ),
            ["GivenShape"] = Method(
                "[Dropout(0.2)] [TensorRank(3)] [NoiseShape(null, null, 1)]",
                "ReadOnlySpan<float> x, Span<float> y, ReadOnlySpan<nint> shape, DropoutKey key"
            ),
            ["RateZero"] = Method("[Dropout(0)]", Flat),
            ["RateOne"] = Method("[Dropout(1)]", "Span<float> x, bool training, DropoutKey key"),
            ["ParallelElements"] = Method("[Dropout(0.1, Parallel = true)]", "Span<float> x, DropoutKey key"),
            ["ParallelRows"] = Method(
                "[Dropout(Parallel = true)] [TensorShape(\"batch\", \"steps\", 64)] [NoiseShape(null, 1, null)]",
                "ReadOnlySpan<float> x, Span<float> y, int steps, double rate, DropoutKey key"
            ),
            ["ParallelChannels"] = Method(
                "[Dropout(0.5, Parallel = true)] [TensorShape(64, 16, \"height\", \"width\")] [NoiseShape(null, null, 1, 1)]",
                "in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key"
            ),
            ["Documented"] = Method(
                """
                /// <summary>Drops one word in five.</summary>
                [Dropout(0.2)]
                [TensorShape(50, 300)]
                [NoiseShape(null, 1)]
                """,
                Flat
            ),
        }.ToDictionary(
            @case => @case.Key,
            @case => @case.Value.Replace("Drop(", @case.Key + "("),
            StringComparer.Ordinal
        );

    /// <summary>The same, and a method with a fault, which does not compile.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        new Dictionary<string, string>(Sources, StringComparer.Ordinal)
        {
            ["WrongDeclaration"] = Method(
                "[Dropout(1.5)]",
                "ReadOnlySpan<float> x, ref Span<float> y, DropoutKey key",
                "T WrongDeclaration<T>",
                " where T : struct"
            ),
        };

    private static string Method(
        string attributes,
        string parameters,
        string name = "void Drop",
        string constraints = ""
    ) =>
        Snippets.InClass(
            $"""
            {attributes}
            public static partial {name}({parameters}){constraints};
            """
        );
}
