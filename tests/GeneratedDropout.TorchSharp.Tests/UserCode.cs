using System;
using GeneratedDropout;
using GeneratedDropout.TorchSharp;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Acme;

/// <summary>A user's file, with all the usings that meet there: kernels, our modules and torch's side by side.</summary>
internal static partial class UserCode
{
    [Dropout(.5)]
    public static partial void Kernel(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [GeneratedDropout.Dropout(.5)]
    public static partial void QualifiedKernel(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    public static Module<Tensor, Tensor> Model() =>
        Sequential(
            ("torch's", Dropout(.5)),
            ("ours", new Dropout(.5)),
            ("keyed", new Dropout(.5, new DropoutKey(1))),
            ("words", new NoiseShapeDropout([null, 1], .5))
        );
}
