namespace GeneratedDropout.Generator.Tests.Harness;

/// <summary>What users write; each is without a fault.</summary>
internal static class Snippets
{
    public static string Plain { get; } =
        InClass(
            """
            [Dropout(0.5)]
            public static partial void Drop(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
            """
        );

    public static string Spatial { get; } =
        InClass(
            """
            [Dropout(0.2)]
            [TensorShape("batch", "steps", "channels")]
            [NoiseShape("batch", 1, "channels")]
            public static partial void Drop(
                ReadOnlySpan<float> x, Span<float> y, int batch, int steps, int channels, DropoutKey key);
            """
        );

    public static string Embedding { get; } =
        InClass(
            """
            [Dropout(0.2)]
            [TensorShape("batch", 128, 300)]
            [NoiseShape(null, 1, null)]
            public static partial void Drop(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
            """
        );

    public static string TensorSpans { get; } =
        InClass(
            """
            [Dropout(0.2)]
            [TensorRank(4)]
            [NoiseShape(null, 1, 1, null)]
            public static partial void Drop(
                in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);
            """
        );

    public static string RankWithShape { get; } =
        InClass(
            """
            [Dropout(0.2)]
            [TensorRank(3)]
            [NoiseShape(null, 1, null)]
            public static partial void Drop(
                ReadOnlySpan<float> x, Span<float> y, ReadOnlySpan<nint> shape, DropoutKey key);
            """
        );

    public static string InPlace { get; } =
        InClass(
            """
            [Dropout]
            public static partial void Drop(Span<double> x, double rate, bool training, DropoutKey key);
            """
        );

    public static string Half { get; } =
        InClass(
            """
            [Dropout]
            public static partial void Drop(ReadOnlySpan<Half> x, Span<Half> y, float rate, DropoutKey key);
            """
        );

    /// <summary>Puts members into a static partial class.</summary>
    public static string InClass(string members) =>
        InFile(
            $$"""
            namespace Acme;

            public static partial class Kernels
            {
            {{members}}
            }
            """
        );

    /// <summary>Puts declarations into a file with the usings that users have.</summary>
    public static string InFile(string declarations) =>
        $"""
            using System;
            using System.Numerics.Tensors;
            using GeneratedDropout;

            {declarations}
            """;

    /// <summary>Puts attributes on a plain method of flat spans.</summary>
    public static string Attributes(string attributes) => Method(attributes, Flat);

    /// <summary>Gives a method without shapes these parameters.</summary>
    public static string Parameters(string parameters) => Method("[Dropout(0.5)]", parameters);

    public static string Method(string attributes, string parameters) =>
        InClass(
            $"""
                {attributes}
                public static partial void Drop({parameters});
            """
        );

    private const string Flat = "ReadOnlySpan<float> x, Span<float> y, DropoutKey key";
}
