using System;
using System.Runtime.CompilerServices;
using System.Threading;
using TorchSharp;
using Xunit;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Tests;

/// <summary>The garbage collector may come at any time, also between two lines of a pass.</summary>
public sealed class CollectorTests : TorchTests
{
    private const int Passes = 2000;

    [Fact]
    public void AnInputThatNobodyElseHoldsLivesAsLongAsThePass()
    {
        int wrong = 0;
        bool isDone = false;
        Thread collector = new(() =>
        {
            while (!Volatile.Read(ref isDone))
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
        });

        // A thread of its own has no scope that would hold the tensors.
        Thread user = new(() => wrong = CountWrongGradients());
        collector.Start();
        user.Start();
        user.Join();
        Volatile.Write(ref isDone, true);
        collector.Join();

        Assert.Equal(0, wrong);
    }

    private static int CountWrongGradients()
    {
        using Dropout module = new(0.5, new DropoutKey(1));
        int wrong = 0;
        for (int pass = 0; pass < Passes; pass++)
        {
            Tensor x = ones(33, 7, requires_grad: true);
            Tensor y = ForwardOfAlias(module, x);
            Tensor sum = y.sum();
            sum.backward();
            Tensor gradient = x.grad!;
            Tensor gradientSum = gradient.sum();
            wrong += sum.item<float>() == gradientSum.item<float>() ? 0 : 1;

            // What TorchSharp itself reads by handle alone.
            GC.KeepAlive(x);
            GC.KeepAlive(y);
            GC.KeepAlive(sum);
            GC.KeepAlive(gradient);
            GC.KeepAlive(gradientSum);
        }

        return wrong;
    }

    /// <summary>As <c>dropout.forward(linear.forward(x))</c> does: the input is on no one's stack.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Tensor ForwardOfAlias(Dropout module, Tensor x) => module.forward(x.alias());
}
