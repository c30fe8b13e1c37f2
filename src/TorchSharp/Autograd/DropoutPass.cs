using System;
using System.Runtime.InteropServices;
using GeneratedDropout.TorchSharp.Noise;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Autograd;

/// <summary>One pass of a module: all that the way back needs to find its mask again.</summary>
internal sealed class DropoutPass(NoiseLayout noise, long[] shape, double rate, DropoutKey key)
{
    /// <summary>Dropout over a tensor, the input or a gradient, with no regard to autograd.</summary>
    public Tensor Run(Tensor x)
    {
        using Tensor dense = x.contiguous();
        Tensor y = empty_like(dense);
        if (dense.dtype == ScalarType.Float32)
        {
            noise.Apply(Span<float>(dense), Span<float>(y), shape, rate, key);
        }
        else
        {
            noise.Apply(Span<double>(dense), Span<double>(y), shape, rate, key);
        }

        return y;
    }

    private static Span<T> Span<T>(Tensor tensor)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(tensor.bytes);
}
