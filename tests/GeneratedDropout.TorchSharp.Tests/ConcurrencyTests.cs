using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using TorchSharp;
using Xunit;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Tests;

/// <summary>Threads may share a module: each pass has a step of its own, and its gradient the mask of that pass.</summary>
public sealed class ConcurrencyTests : TorchTests
{
    private const int Passes = 500;

    private static readonly DropoutKey Key = new(19, 23);

    [Fact]
    public void TwoThreadsShareAModule()
    {
        using Dropout module = new(0.5, Key);
        List<float[]>[] masks =
        [
            [],
            [],
        ];
        Exception?[] failures = new Exception?[2];
        Thread[] threads =
        [
            .. Enumerable
                .Range(0, 2)
                .Select(number => new Thread(() =>
                    failures[number] = Record.Exception(() => Run(module, masks[number]))
                )),
        ];
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());

        Assert.All(failures, Assert.Null);
        Assert.Equal(2ul * Passes, module.Step);

        float[] ones = [.. Enumerable.Repeat(1f, 64)];
        Layout layout = new("Dropout", [64], [64]);
        IEnumerable<string> expected = Enumerable
            .Range(0, 2 * Passes)
            .Select(step => string.Join(' ', layout.Expected(ones, 0.5, Key.Fold((ulong)step))));
        Assert.Equal(
            expected.Order(),
            masks.SelectMany(static own => own).Select(static m => string.Join(' ', m)).Order()
        );
    }

    private static void Run(Dropout module, List<float[]> masks)
    {
        for (int pass = 0; pass < Passes; pass++)
        {
            using DisposeScope scope = NewDisposeScope();
            Tensor x = torch.ones(64, requires_grad: true);
            Tensor y = module.forward(x);
            y.sum().backward();
            masks.Add(Elements<float>(y));
            Assert.Equal(masks[^1], Elements<float>(x.grad!));
        }
    }
}
