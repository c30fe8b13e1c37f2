using System;
using GeneratedDropout.TorchSharp;
using TorchSharp;
using Xunit;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace GeneratedDropout.TorchSharp.Tests;

/// <summary>A training loop as its users write it. Only the constructor of the dropout changes.</summary>
public sealed class TrainingLoopTests : TorchTests
{
    [Fact]
    public void TrainingConvergesAsWithTorchsDropout()
    {
        double torchs = Train(static () => Dropout(0.1));
        double ours = Train(static () => new Dropout(0.1));

        Assert.InRange(torchs, 0, 0.02); // guessing the mean gives about 0.5
        Assert.InRange(ours, 0, 0.02);
    }

    [Fact]
    public void TrainingRepeats() =>
        Assert.Equal(Train(static () => new Dropout(0.1)), Train(static () => new Dropout(0.1)));

    /// <summary>Learns a sine, and returns the mean squared error in evaluation.</summary>
    private static double Train(Func<Module<Tensor, Tensor>> dropout)
    {
        manual_seed(7);
        using var model = Sequential(
            ("hidden", Linear(1, 64)),
            ("tanh", Tanh()),
            ("dropout", dropout()),
            ("output", Linear(64, 1))
        );
        using var optimizer = optim.Adam(model.parameters(), lr: 0.02);
        Tensor x = linspace(-2, 2, 256).unsqueeze(1);
        Tensor target = x.mul(2).sin();
        for (int epoch = 0; epoch < 400; epoch++)
        {
            using DisposeScope scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), target).backward();
            optimizer.step();
        }

        model.eval();
        using (no_grad())
        {
            return functional.mse_loss(model.forward(x), target).item<float>();
        }
    }
}
