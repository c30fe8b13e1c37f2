using System.Collections.Generic;
using System.Linq;

namespace GeneratedDropout.IntegrationTests.Kernels;

/// <summary>The extents that make loops take their vectors, their tails, their tiles and their windows.</summary>
internal static class KernelShapes
{
    /// <summary>The most elements where extents are combined; some fixed shapes have more.</summary>
    public const int MaxLength = 20_000;

    /// <summary>Room for every shape.</summary>
    public const int BufferLength = 50_000;

    public static IReadOnlyList<nint> Lengths { get; } =
    [.. Enumerable.Range(0, 131).Select(length => (nint)length), 1023, 1024, 1025, 4095, 4096, 4097, 8191, 8192, 8193];

    private static readonly nint[] Rows =
    [
        0,
        1,
        2,
        3,
        5,
        7,
        8,
        12,
        16,
        17,
        31,
        32,
        33,
        63,
        64,
        65,
        100,
        128,
        255,
        256,
        257,
        300,
        2047,
        2048,
        2049,
        4097,
    ];

    /// <summary>Shapes whose axes follow a pattern: F for a decision of its own at each position, S for a shared one.</summary>
    public static IEnumerable<nint[]> Of(string pattern) =>
        pattern switch
        {
            "F" or "S" => Lengths.Where(length => length is < 40 or > 120).Select(length => (nint[])[length]),
            "FS" or "SF" => Product([
                    [0, 1, 2, 3, 7, 31, 100],
                    Rows,
                ])
                .Concat([
                    [2049, 2],
                    [4097, 1],
                    [5000, 3],
                ]),
            "FSF" => Product([
                [0, 1, 2, 3],
                [1, 2, 9],
                [1, 3, 8, 12, 33, 100, 257, 2049],
            ]),
            "SFS" => Product([
                [0, 1, 2, 3],
                [1, 5, 100, 2049],
                [1, 2, 7, 33],
            ]),
            { Length: 4 } => Product([
                [1, 2],
                [1, 3],
                [0, 2, 5],
                [1, 3, 12, 40, 300],
            ]),
            _ =>
            [
                [2, 1, 2, 3, 1, 2, 2, 3],
                [2, 2, 2, 2, 2, 2, 2, 2],
                [1, 2, 3, 1, 2, 2, 3, 5],
                [2, 2, 0, 2, 2, 2, 2, 2],
            ],
        };

    public static nint[] Noise(string pattern, nint[] shape) =>
        [.. shape.Select((extent, axis) => pattern[axis] == 'F' ? extent : 1)];

    public static nint Count(IEnumerable<nint> shape) => shape.Aggregate((nint)1, (count, extent) => count * extent);

    private static IEnumerable<nint[]> Product(nint[][] choices)
    {
        IEnumerable<nint[]> shapes =
        [
            [],
        ];
        foreach (nint[] extents in choices)
        {
            shapes = shapes.SelectMany(shape => extents, (shape, extent) => (nint[])[.. shape, extent]);
        }

        return shapes.Where(shape => Count(shape) <= MaxLength);
    }
}
