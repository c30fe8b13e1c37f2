using System;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Tensors;

/// <summary>Tensors whose elements lie in memory row by row.</summary>
internal static class DenseTensor
{
    /// <summary>A dense copy of a tensor that is not dense, or null. Gradients are often expanded, permuted or sparse.</summary>
    public static Tensor? CopyOf(Tensor tensor) =>
        tensor.is_sparse ? tensor.to_dense()
        : !tensor.is_contiguous() ? tensor.contiguous()
        : tensor.is_neg() ? tensor.resolve_neg() // a view whose signs libtorch changes when they are read
        : null;

    /// <summary>The elements of a dense tensor, which must be kept alive while they are in use.</summary>
    public static Span<T> Span<T>(Tensor tensor)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(tensor.bytes);
}
