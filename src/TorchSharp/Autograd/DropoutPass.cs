using System;
using GeneratedDropout.TorchSharp.Noise;
using GeneratedDropout.TorchSharp.Tensors;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Autograd;

/// <summary>One pass of a module: all that the way back needs to find its mask again, a few dozen bytes.</summary>
internal sealed class DropoutPass(NoiseLayout noise, long[] shape, double rate, DropoutKey key, BackwardFault fault)
{
    public BackwardFault Fault => fault;

    /// <summary>Dropout over the input or over a gradient. Autograd takes note where it has to.</summary>
    public Tensor Run(Tensor x) =>
        is_grad_enabled() && x.requires_grad ? DropoutFunction.Apply(x, this) : RunUnnoticed(x);

    /// <summary>The same, where autograd takes no note.</summary>
    public Tensor RunUnnoticed(Tensor x)
    {
        using Tensor? copy = DenseTensor.CopyOf(x);
        Tensor dense = copy ?? x;
        Tensor y = empty_like(dense);
        if (dense.dtype == ScalarType.Float32)
        {
            noise.Apply(DenseTensor.Span<float>(dense), DenseTensor.Span<float>(y), shape, rate, key);
        }
        else
        {
            noise.Apply(DenseTensor.Span<double>(dense), DenseTensor.Span<double>(y), shape, rate, key);
        }

        // Nothing else holds their memory while the kernel runs.
        GC.KeepAlive(dense);
        GC.KeepAlive(x);
        return y;
    }

    /// <summary>A gradient of the right shape that nobody can overlook.</summary>
    public Tensor NotANumber(Tensor gradient)
    {
        using Tensor one = full(1, double.NaN, dtype: gradient.dtype);
        return one.expand(shape);
    }
}
