using System;
using System.Collections.Generic;
using GeneratedDropout;

namespace QuickStart;

/// <summary>Dropout over one sentence, [1, steps, channels].</summary>
public delegate void SentenceDropout(ReadOnlySpan<float> x, Span<float> y, int steps, int channels, DropoutKey key);

/// <summary>One way to drop parts of a sentence.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="IsSpatial">Whether the words of a sentence share the coin flip of a channel.</param>
/// <param name="Apply">Forward on the embedding; backward on the gradient, with the same key.</param>
public sealed record SentenceMethod(string Name, bool IsSpatial, SentenceDropout Apply)
{
    public static IReadOnlyList<SentenceMethod> All { get; } =
    [
        new("Dropout, generated", false, (x, y, _, _, key) => Kernels.Dropout(x, y, key)),
        new(
            "Dropout, generic",
            false,
            (x, y, steps, channels, key) =>
                GenericDropout.Apply(x, y, [1, steps, channels], [1, steps, channels], Kernels.Rate, key)
        ),
        new(
            "Dropout, Random loop",
            false,
            (x, y, _, _, key) => RandomLoop.Elementwise(x, y, Kernels.Rate, unchecked((int)key.Seed))
        ),
        new(
            "SpatialDropout1D, generated",
            true,
            (x, y, steps, channels, key) => Kernels.SpatialDropout1D(x, y, 1, steps, channels, key)
        ),
        new(
            "SpatialDropout1D, generic",
            true,
            (x, y, steps, channels, key) =>
                GenericDropout.Apply(x, y, [1, steps, channels], [1, 1, channels], Kernels.Rate, key)
        ),
        new(
            "SpatialDropout1D, Random loop",
            true,
            (x, y, steps, channels, key) =>
                RandomLoop.SharedAlongMiddle(x, y, 1, steps, channels, Kernels.Rate, unchecked((int)key.Seed))
        ),
    ];
}
