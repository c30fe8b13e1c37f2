using System;
using GeneratedDropout;
using GeneratedDropout.TorchSharp;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

using var model = Sequential(
    ("input", Linear(4, 4)),
    ("dropout", new Dropout(0.5)),
    ("maps", new NoiseShapeDropout([null, 1], 0.5, new DropoutKey(42)))
);
model.train();
model.forward(ones(3, 4)).sum().backward();

internal static partial class Kernels
{
    [Dropout(0.5)]
    public static partial void Plain(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
}
