using System;
using System.Collections.Generic;
using GeneratedDropout;

namespace QuickStart;

/// <summary>Dropout from one buffer to another, in one of the ways that are compared.</summary>
public delegate void DropoutMethod(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

/// <summary>One kernel at one shape, with the two other ways to compute the same.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Generated">The generated kernel.</param>
/// <param name="Loop">A plain loop over <see cref="Random"/>.</param>
public sealed record Workload(string Name, DropoutMethod Generated, DropoutMethod Loop)
{
    /// <summary>The shape of the tensor.</summary>
    public required nint[] Shape { get; init; }

    /// <summary>The shape of the coin flips.</summary>
    public required nint[] Noise { get; init; }

    /// <summary>All of the same size, 65,536 elements: 256 KiB in, 256 KiB out.</summary>
    public static IReadOnlyList<Workload> All { get; } =
    [
        new("Dropout", Kernels.Dropout, (x, y, key) => RandomLoop.Elementwise(x, y, Kernels.Rate, (int)key.Seed))
        {
            Shape = [8, 64, 128],
            Noise = [8, 64, 128],
        },
        new(
            "SpatialDropout1D",
            (x, y, key) => Kernels.SpatialDropout1D(x, y, 8, 64, 128, key),
            (x, y, key) => RandomLoop.SharedAlongMiddle(x, y, 8, 64, 128, Kernels.Rate, (int)key.Seed)
        )
        {
            Shape = [8, 64, 128],
            Noise = [8, 1, 128],
        },
        new(
            "SpatialDropout2D, channels first",
            (x, y, key) => Kernels.SpatialDropout2DChannelsFirst(x, y, 4, 64, 16, 16, key),
            (x, y, key) => RandomLoop.SharedAlongMiddle(x, y, 4 * 64, 16 * 16, 1, Kernels.Rate, (int)key.Seed)
        )
        {
            Shape = [4, 64, 16, 16],
            Noise = [4, 64, 1, 1],
        },
        new(
            "SpatialDropout2D, channels last",
            (x, y, key) => Kernels.SpatialDropout2DChannelsLast(x, y, 4, 16, 16, 64, key),
            (x, y, key) => RandomLoop.SharedAlongMiddle(x, y, 4, 16 * 16, 64, Kernels.Rate, (int)key.Seed)
        )
        {
            Shape = [4, 16, 16, 64],
            Noise = [4, 1, 1, 64],
        },
    ];

    /// <summary>The library's own implementation for shapes that are known at run time only.</summary>
    public void Generic(ReadOnlySpan<float> x, Span<float> y, DropoutKey key) =>
        GenericDropout.Apply(x, y, Shape, Noise, Kernels.Rate, key);
}
