using System;

namespace GeneratedDropout.Peers.Rows;

/// <summary>What each row calls, over which shape.</summary>
internal static class RowTable
{
    private static readonly nint[] Text = [128, 128];
    private static readonly nint[] Image = [64, 32, 32];

    public static Row Get(RowName name) =>
        name switch
        {
            RowName.Elementwise10 => new(
                "element-wise, rate .1",
                0.1,
                [],
                [],
                Kernels.Tenth,
                ParallelKernels.Tenth,
                TorchCalls.Dropout(0.1)
            ),
            RowName.Elementwise10InPlace => new(
                "the same in place",
                0.1,
                [],
                [],
                static (_, y, key) => Kernels.TenthInPlace(y, key),
                static (_, y, key) => ParallelKernels.TenthInPlace(y, key),
                TorchCalls.Dropout(0.1, isInPlace: true)
            )
            {
                IsInPlace = true,
            },
            RowName.Elementwise50 => new(
                "element-wise, rate .5",
                0.5,
                [],
                [],
                Kernels.Half,
                ParallelKernels.Half,
                TorchCalls.Dropout(0.5)
            ),
            RowName.Channels1D20 => new(
                "`dropout1d`, `[n, 128, 128]`, rate .2",
                0.2,
                Text,
                [128, 1],
                Kernels.Channels1D,
                ParallelKernels.Channels1D,
                TorchCalls.Dropout1D(0.2)
            ),
            RowName.Channels1D20InPlace => new(
                "the same in place",
                0.2,
                Text,
                [128, 1],
                static (_, y, key) => Kernels.Channels1DInPlace(y, key),
                static (_, y, key) => ParallelKernels.Channels1DInPlace(y, key),
                TorchCalls.Dropout1D(0.2, isInPlace: true)
            )
            {
                IsInPlace = true,
            },
            RowName.Channels2D50 => new(
                "`dropout2d`, `[n, 64, 32, 32]`, rate .5",
                0.5,
                Image,
                [64, 1, 1],
                Kernels.Channels2D,
                ParallelKernels.Channels2D,
                TorchCalls.Dropout2D(0.5)
            ),
            RowName.Channels2D50InPlace => new(
                "the same in place",
                0.5,
                Image,
                [64, 1, 1],
                static (_, y, key) => Kernels.Channels2DInPlace(y, key),
                static (_, y, key) => ParallelKernels.Channels2DInPlace(y, key),
                TorchCalls.Dropout2D(0.5, isInPlace: true)
            )
            {
                IsInPlace = true,
            },
            RowName.SharedSteps20 => new(
                "`bernoulli_` `[k, 1, 128]` and `mul`, `[k, 128, 128]`, rate .2",
                0.2,
                Text,
                [1, 128],
                Kernels.SharedSteps,
                ParallelKernels.SharedSteps,
                TorchCalls.SharedSteps(0.2, 128)
            ),
            RowName.SharedSteps20InPlace => new(
                "the same in place, with `mul_`",
                0.2,
                Text,
                [1, 128],
                static (_, y, key) => Kernels.SharedStepsInPlace(y, key),
                static (_, y, key) => ParallelKernels.SharedStepsInPlace(y, key),
                TorchCalls.SharedSteps(0.2, 128, isInPlace: true)
            )
            {
                IsInPlace = true,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such row."),
        };
}
