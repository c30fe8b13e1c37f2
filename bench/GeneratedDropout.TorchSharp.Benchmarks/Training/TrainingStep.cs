using System;
using TorchSharp;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Benchmarks.Training;

/// <summary>A block in training: one batch, again and again.</summary>
internal sealed class TrainingStep : IDisposable
{
    private const int Batch = 16;
    private const int Tokens = 128;
    private const double Rate = 0.1;

    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly EncoderBlock _block;
    private readonly optim.Optimizer _optimizer;
    private readonly Tensor _x;
    private readonly Tensor _target;

    public TrainingStep(AttentionName attention, DropoutName dropout)
    {
        _block = new EncoderBlock(
            attention,
            dropout switch
            {
                DropoutName.Ours => static () => new Dropout(Rate),
                DropoutName.Torch => static () => nn.Dropout(Rate),
                _ => null,
            }
        );
        _optimizer = optim.Adam(_block.parameters(), 1e-4);
        _x = randn(Batch, Tokens, EncoderBlock.Width);
        _target = randn(Batch, Tokens, EncoderBlock.Width);
        if (IsRandom() == (dropout == DropoutName.Without))
        {
            throw new InvalidOperationException(
                "The block drops out where it should not, or does not where it should."
            );
        }
    }

    /// <summary>Forward, loss, backward, and a step of Adam. This is what is measured.</summary>
    public void Run()
    {
        using DisposeScope step = NewDisposeScope();
        _optimizer.zero_grad();
        nn.functional.mse_loss(_block.call(_x), _target).backward();
        _optimizer.step();
    }

    public void Dispose() => _scope.Dispose();

    private bool IsRandom()
    {
        using DisposeScope calls = NewDisposeScope();
        return !_block.call(_x).allclose(_block.call(_x));
    }
}
