using System;
using System.Linq;
using Xunit;

namespace GeneratedDropout.TorchSharp.Tests;

/// <summary>A module, a shape that it takes, and the noise shape that it should have.</summary>
public sealed record Layout(string Name, long[] Shape, long[] NoiseShape)
{
    /// <summary>Every module with shapes of every rank that it takes, some of them empty.</summary>
    public static TheoryData<Layout> All { get; } =
    [
        new Layout("Dropout", [], []),
        new Layout("Dropout", [1000], [1000]),
        new Layout("Dropout", [7, 11, 13], [7, 11, 13]),
        new Layout("Dropout", [5, 0], [5, 0]),
        new Layout("Dropout1d", [5, 6, 70], [5, 6, 1]),
        new Layout("Dropout1d", [5, 6, 0], [5, 6, 1]),
        new Layout("Dropout2d", [30, 7, 8], [30, 1, 1]),
        new Layout("Dropout2d", [5, 6, 7, 8], [5, 6, 1, 1]),
        new Layout("Dropout3d", [3, 4, 5, 6, 7], [3, 4, 1, 1, 1]),
        new Layout("Dropout3d", [30, 5, 6, 7], [30, 1, 1, 1]),
        new Layout("SpatialDropout1D", [5, 20, 70], [5, 1, 70]),
        new Layout("SpatialDropout1D", [0, 20, 70], [0, 1, 70]),
        new Layout("SpatialDropout2D", [5, 6, 7, 80], [5, 1, 1, 80]),
        new Layout("SpatialDropout3D", [3, 4, 5, 6, 70], [3, 1, 1, 1, 70]),
        new Layout("NoiseShapeDropout", [5, 6, 70], [5, 1, 70]),
        new Layout("NoiseShapeDropout", [50, 6, 7], [50, 1, 1]),
        new Layout("NoiseShapeDropout", [50, 6], [1, 6]),
    ];

    /// <summary>A module of this layout.</summary>
    public DropoutModule Module(double p, DropoutKey key) =>
        Name switch
        {
            "Dropout" => new Dropout(p, key),
            "Dropout1d" => new Dropout1d(p, key),
            "Dropout2d" => new Dropout2d(p, key),
            "Dropout3d" => new Dropout3d(p, key),
            "SpatialDropout1D" => new SpatialDropout1D(p, key),
            "SpatialDropout2D" => new SpatialDropout2D(p, key),
            "SpatialDropout3D" => new SpatialDropout3D(p, key),
            "NoiseShapeDropout" => new NoiseShapeDropout([.. NoiseShape.Select(Entry)], p, key),
            _ => throw new InvalidOperationException(Name),
        };

    /// <summary>What <see cref="GenericDropout"/> makes of the elements of a tensor of this shape.</summary>
    public T[] Expected<T>(T[] x, double p, DropoutKey key)
    {
        T[] y = new T[x.Length];
        nint[] shape = [.. Shape.Select(static extent => (nint)extent)];
        nint[] noise = [.. NoiseShape.Select(static extent => (nint)extent)];
        GenericDropout.Apply<T>(x, y, shape, noise, p, key);
        return y;
    }

    public override string ToString() => $"{Name} [{string.Join(", ", Shape)}]";

    private static int? Entry(long extent) => extent == 1 ? 1 : null;
}
