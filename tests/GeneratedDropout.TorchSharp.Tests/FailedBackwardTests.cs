using System;
using GeneratedDropout.TorchSharp.Noise;
using TorchSharp;
using Xunit;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Tests;

/// <summary>An exception in the callback of libtorch would end this process. It comes with the next pass instead.</summary>
public sealed class FailedBackwardTests : TorchTests
{
    [Fact]
    public void AFailureOnTheWayBackIsSeen()
    {
        using FailingDropout module = new();
        Tensor x = randn(4, 5, requires_grad: true);
        Tensor y = module.forward(x);
        y.sum().backward();
        Assert.All(Elements<float>(x.grad!), static element => Assert.True(float.IsNaN(element)));

        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(() => module.forward(x));
        Assert.IsType<FormatException>(failure.InnerException);
        Assert.Contains("no way back", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1ul, module.Step);

        Assert.NotNull(module.forward(x)); // said once
    }

    private sealed class FailingDropout()
        : DropoutModule(nameof(FailingDropout), new FailingNoise(), 0.5, new DropoutKey(1));

    /// <summary>Goes well when autograd calls forward, and fails on the way back.</summary>
    private sealed class FailingNoise : NoiseLayout
    {
        private int _calls;

        public override string Expected => "any shape";

        public override bool Fits(ReadOnlySpan<long> shape) => true;

        public override void Apply(
            ReadOnlySpan<float> x,
            Span<float> y,
            ReadOnlySpan<long> shape,
            double rate,
            DropoutKey key
        )
        {
            if (++_calls == 2)
            {
                throw new FormatException("There is no way back.");
            }

            x.CopyTo(y);
        }

        public override void Apply(
            ReadOnlySpan<double> x,
            Span<double> y,
            ReadOnlySpan<long> shape,
            double rate,
            DropoutKey key
        ) => throw new InvalidOperationException();
    }
}
