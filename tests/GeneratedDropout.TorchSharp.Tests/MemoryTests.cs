using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using TorchSharp;
using Xunit;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Tests;

/// <summary>No native memory is left behind, and none is kept between forward and backward.</summary>
public sealed class MemoryTests : TorchTests
{
    private const long Side = 128; // tensors of 64 KiB
    private const long Bound = 40 << 20;

    [Fact]
    public void TenThousandPassesLeaveNothingBehind()
    {
        using Dropout module = new(0.5, new DropoutKey(1));
        Run(module, 1000);
        long tensors = SettledCount();
        long growth = Growth(() => Run(module, 10_000));

        Assert.InRange(SettledCount(), tensors - 1, tensors + 1);
        Assert.InRange(growth, long.MinValue, Bound); // one forgotten tensor in a pass would be 640 MiB

        // The measure sees what is there: a tenth of the passes, whose results are kept.
        List<Tensor> kept = [];
        Assert.InRange(Growth(() => Run(module, 1000, kept.Add)), Bound, long.MaxValue);
        kept.ForEach(static tensor => tensor.Dispose());
    }

    [Fact]
    public void TheGraphKeepsNoTensor()
    {
        const long Elements = 16 << 20;
        const long Bytes = Elements * sizeof(float);
        Tensor x = torch.ones(Elements, requires_grad: true);
        using Dropout module = new(0.5, new DropoutKey(1));
        module.forward(x).Dispose(); // lets go of the gradient of an earlier test
        long tensors = SettledCount();
        using (Tensor y = module.forward(x))
        {
            Assert.Equal(tensors + 1, Tensor.TotalCount);
            Assert.True(y.requires_grad);
        }

        Assert.InRange(MedianGrowth(() => module.forward(x)), Bytes / 2, Bytes + Bytes / 8); // the result alone

        // torch's own keeps its noise, as large as the result.
        using nn.Module<Tensor, Tensor> noisy = nn.Dropout(0.5);
        Assert.InRange(MedianGrowth(() => noisy.forward(x)), Bytes + Bytes / 8, long.MaxValue);
    }

    private static void Run(Dropout module, int passes, Action<Tensor>? keep = null)
    {
        for (int pass = 0; pass < passes; pass++)
        {
            using DisposeScope scope = NewDisposeScope();
            using Tensor x = torch.ones(Side, Side, requires_grad: true);
            Tensor y = module.forward(x);
            y.sum().backward();
            keep?.Invoke(y.detach().DetachFromDisposeScope());
        }
    }

    /// <summary>The tensors that are there, without those that earlier tests left to the garbage collector.</summary>
    private static long SettledCount()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return Tensor.TotalCount;
    }

    /// <summary>
    /// How much the resident size of this process grows by a result and what it holds. Of three: the C library gives memory of an
    /// earlier test back to the system when it will, now and then just then.
    /// </summary>
    private static long MedianGrowth(Func<Tensor> forward)
    {
        long[] growths = new long[3];
        for (int i = 0; i < growths.Length; i++)
        {
            Tensor? result = null;
            growths[i] = Growth(() => result = forward());
            result!.Dispose();
        }

        return growths.Order().ElementAt(1);
    }

    /// <summary>How much the resident size of this process grows.</summary>
    private static long Growth(Action action)
    {
        long before = ResidentBytes();
        action();
        return ResidentBytes() - before;
    }

    private static long ResidentBytes()
    {
        using Process process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
