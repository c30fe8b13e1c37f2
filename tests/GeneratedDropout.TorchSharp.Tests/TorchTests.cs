using System;
using System.Runtime.InteropServices;
using GeneratedDropout.Natives;
using TorchSharp;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

// Seeds, counts of tensors and the size of the process belong to all tests.
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace GeneratedDropout.TorchSharp.Tests;

/// <summary>Tests that need libtorch, and are skipped where it cannot be loaded. Their tensors go with them.</summary>
public abstract class TorchTests : IDisposable
{
    private readonly DisposeScope _scope;

    protected TorchTests()
    {
        Assert.SkipWhen(Libtorch.WhyNot is not null, $"libtorch cannot be loaded: {Libtorch.WhyNot}");
        torch.set_num_threads(1); // its threads wait busily for each other, and the tensors are small
        _scope = torch.NewDisposeScope();
    }

    public void Dispose()
    {
        _scope.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The elements in row-major order, a copy. A tensor's own <c>ToArray</c> fails where there are none.</summary>
    protected static T[] Elements<T>(torch.Tensor tensor)
        where T : unmanaged
    {
        using torch.Tensor dense = tensor.detach().contiguous();
        return MemoryMarshal.Cast<byte, T>(dense.bytes).ToArray();
    }
}
