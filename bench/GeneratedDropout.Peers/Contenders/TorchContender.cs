using System;
using System.Runtime.InteropServices;
using GeneratedDropout.Peers.Rows;
using TorchSharp;
using static TorchSharp.torch;

namespace GeneratedDropout.Peers.Contenders;

/// <summary>libtorch over a tensor of its own. Out of place it returns a new tensor with each call, as its interface is.</summary>
internal sealed class TorchContender : Contender
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly Tensor _x;
    private readonly TorchCall _call;

    public TorchContender(Row row, int elements, int threads)
    {
        set_num_threads(threads);
        long[] shape = Array.ConvertAll(row.ShapeOf(elements), static extent => (long)extent);
        _x = empty(shape);
        _call = row.Torch(shape[0]);
        Input.Fill(Span(_x));
    }

    public override void Run()
    {
        using DisposeScope call = NewDisposeScope();
        _ = _call(_x);
    }

    public override float[] RunAndRead()
    {
        Input.Fill(Span(_x));
        using DisposeScope call = NewDisposeScope();
        return Span(_call(_x)).ToArray();
    }

    public override void Dispose() => _scope.Dispose();

    private static Span<float> Span(Tensor tensor) => MemoryMarshal.Cast<byte, float>(tensor.bytes);
}
