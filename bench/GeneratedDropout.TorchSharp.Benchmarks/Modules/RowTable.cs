using System;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Benchmarks.Modules;

/// <summary>What each row makes, over which shape.</summary>
internal static class RowTable
{
    private static readonly long[] Text = [128, 128];
    private static readonly long[] Image = [64, 32, 32];

    public static Row Get(RowName name) =>
        name switch
        {
            RowName.Dropout10 => new(
                "`Dropout`, rate .1",
                0.1,
                [],
                1,
                static () => new Dropout(0.1).call,
                static () => nn.Dropout(0.1).call
            ),
            RowName.Dropout1d20 => new(
                "`Dropout1d`, `[n, 128, 128]`, rate .2",
                0.2,
                Text,
                128,
                static () => new Dropout1d(0.2).call,
                static () => nn.Dropout1d(0.2).call
            ),
            RowName.Dropout2d50 => new(
                "`Dropout2d`, `[n, 64, 32, 32]`, rate .5",
                0.5,
                Image,
                32 * 32,
                static () => new Dropout2d(0.5).call,
                static () => nn.Dropout2d(0.5).call
            ),
            RowName.SpatialDropout1D20Permuted => new(
                "`SpatialDropout1D`, `[n, 128, 128]`, rate .2; torch: `permute`, `Dropout1d`, `permute`",
                0.2,
                Text,
                128,
                static () => new SpatialDropout1D(0.2).call,
                static () => Permuted(nn.Dropout1d(0.2).call)
            ),
            RowName.SpatialDropout1D20Multiplied => new(
                "the same; torch: `bernoulli_` of `[n, 1, 128]`, `mul`",
                0.2,
                Text,
                128,
                static () => new SpatialDropout1D(0.2).call,
                static () => MultipliedBySteps(0.2)
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such row."),
        };

    private static Func<Tensor, Tensor> Permuted(Func<Tensor, Tensor> module) =>
        x => module(x.permute(0, 2, 1)).permute(0, 2, 1);

    private static Func<Tensor, Tensor> MultipliedBySteps(double rate) =>
        x => x.mul(empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - rate).div_(1 - rate));
}
