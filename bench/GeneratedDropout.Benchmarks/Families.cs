using System;
using System.Collections.Generic;

namespace GeneratedDropout.Benchmarks;

/// <summary>All families, in the order of the table.</summary>
internal static class Families
{
    public static IEnumerable<Family> All { get; } =
    [
        new FamilyOf<float>("element-wise .1", 0.1, [], [], Kernels.Tenth),
        new FamilyOf<float>("run-time rate .1", 0.1, [], [], (x, y, key) => Kernels.RunTimeRate(x, y, 0.1, key)),
        new FamilyOf<float>("element-wise .5", 0.5, [], [], Kernels.Even),
        new FamilyOf<float>("in place .1", 0.1, [], [], (_, y, key) => Kernels.InPlace(y, key)) { IsInPlace = true },
        new FamilyOf<double>("double .1", 0.1, [], [], Kernels.TenthOfDoubles),
        new FamilyOf<Half>("Half .1", 0.1, [], [], Kernels.TenthOfHalves),
        new FamilyOf<float>("1D fixed .2", 0.2, [128, 128], [1, 128], Kernels.Spatial1D),
        new FamilyOf<float>(
            "1D run-time .2",
            0.2,
            [128, 128],
            [1, 128],
            (x, y, key) => Kernels.Spatial1DRunTime(x, y, x.Length / (128 * 128), 128, 128, key)
        ),
        new FamilyOf<float>("2D channels first .5", 0.5, [64, 32, 32], [64, 1, 1], Kernels.Spatial2DChannelsFirst),
        new FamilyOf<float>("2D channels last .5", 0.5, [32, 32, 3], [1, 1, 3], Kernels.Spatial2DChannelsLast),
    ];
}
