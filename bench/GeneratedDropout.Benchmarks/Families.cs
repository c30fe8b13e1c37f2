using System;

namespace GeneratedDropout.Benchmarks;

/// <summary>What each family calls, over which shape.</summary>
internal static class Families
{
    public static Family Create(FamilyName name) =>
        name switch
        {
            FamilyName.Elementwise10 => new FamilyOf<float>(0.1, [], [], Kernels.Tenth, ParallelKernels.Tenth),
            FamilyName.RunTimeRate10 => new FamilyOf<float>(
                0.1,
                [],
                [],
                (x, y, key) => Kernels.RunTimeRate(x, y, 0.1, key),
                (x, y, key) => ParallelKernels.RunTimeRate(x, y, 0.1, key)
            ),
            FamilyName.Elementwise50 => new FamilyOf<float>(0.5, [], [], Kernels.Even, ParallelKernels.Even),
            FamilyName.InPlace10 => new FamilyOf<float>(
                0.1,
                [],
                [],
                (_, y, key) => Kernels.InPlace(y, key),
                (_, y, key) => ParallelKernels.InPlace(y, key)
            )
            {
                IsInPlace = true,
            },
            FamilyName.Double10 => new FamilyOf<double>(
                0.1,
                [],
                [],
                Kernels.TenthOfDoubles,
                ParallelKernels.TenthOfDoubles
            ),
            FamilyName.Half10 => new FamilyOf<Half>(0.1, [], [], Kernels.TenthOfHalves, ParallelKernels.TenthOfHalves),
            FamilyName.Spatial1D20 => new FamilyOf<float>(
                0.2,
                [128, 128],
                [1, 128],
                Kernels.Spatial1D,
                ParallelKernels.Spatial1D
            ),
            FamilyName.Spatial1DRunTime20 => new FamilyOf<float>(
                0.2,
                [128, 128],
                [1, 128],
                (x, y, key) => Kernels.Spatial1DRunTime(x, y, x.Length / (128 * 128), 128, 128, key),
                (x, y, key) => ParallelKernels.Spatial1DRunTime(x, y, x.Length / (128 * 128), 128, 128, key)
            ),
            FamilyName.ChannelsFirst50 => new FamilyOf<float>(
                0.5,
                [64, 32, 32],
                [64, 1, 1],
                Kernels.Spatial2DChannelsFirst,
                ParallelKernels.Spatial2DChannelsFirst
            ),
            FamilyName.ChannelsLast50 => new FamilyOf<float>(
                0.5,
                [32, 32, 3],
                [1, 1, 3],
                Kernels.Spatial2DChannelsLast,
                ParallelKernels.Spatial2DChannelsLast
            ),
            FamilyName.Pixels10 => new FamilyOf<float>(
                0.1,
                [32, 32, 3],
                [32, 32, 1],
                Kernels.Pixels,
                ParallelKernels.Pixels
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such family."),
        };
}
