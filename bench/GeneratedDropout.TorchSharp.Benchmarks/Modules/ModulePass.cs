using System;
using TorchSharp;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Benchmarks.Modules;

/// <summary>One contender's module, and the tensors that it works on.</summary>
internal sealed class ModulePass : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly Func<Tensor, Tensor> _module;
    private readonly Tensor _x;
    private readonly Tensor? _gradient;

    public ModulePass(ContenderName contender, Row row, PassName pass, long elements)
    {
        set_num_threads(contender == ContenderName.Torch2 ? 2 : 1);
        bool isBackward = pass == PassName.ForwardAndBackward;
        long[] shape = row.ShapeOf(elements);
        _module = contender == ContenderName.Ours ? row.Ours() : row.Torch();
        _x = rand(shape).add_(1).requires_grad_(isBackward); // nothing that could be taken for a dropped element
        _gradient = isBackward ? rand(shape).add_(1) : null;
    }

    /// <summary>Runs the module once, with new noise. This is what is measured.</summary>
    public void Run()
    {
        using DisposeScope call = NewDisposeScope();
        _ = RunOnce();
    }

    /// <summary>How many times the input the output is, and the gradient, element by element.</summary>
    public (float[] Output, float[]? Gradient) RunAndRead()
    {
        using DisposeScope call = NewDisposeScope();
        (Tensor y, Tensor? gradient) = RunOnce();
        return (Read(y.div(_x)), gradient is null ? null : Read(gradient.div(_gradient!)));
    }

    public void Dispose() => _scope.Dispose();

    private (Tensor Output, Tensor? Gradient) RunOnce()
    {
        Tensor y = _module(_x);
        return (y, _gradient is null ? null : autograd.grad([y], [_x], [_gradient])[0]);
    }

    private static float[] Read(Tensor tensor) => tensor.detach().contiguous().data<float>().ToArray();
}
