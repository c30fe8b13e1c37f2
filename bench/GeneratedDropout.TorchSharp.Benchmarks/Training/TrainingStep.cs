using System;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.optim;

namespace GeneratedDropout.TorchSharp.Benchmarks.Training;

/// <summary>A block in training: one batch, again and again.</summary>
internal sealed class TrainingStep : IDisposable
{
    public const int Batch = 16;
    public const int Tokens = 128;

    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly EncoderBlock _block;
    private readonly Optimizer _optimizer;
    private readonly Tensor _x;
    private readonly Tensor _target;

    public TrainingStep(AttentionName attention, int threads, Func<Module<Tensor, Tensor>>? dropout)
    {
        set_num_threads(threads);
        _block = new EncoderBlock(attention, dropout);
        _optimizer = Adam(_block.parameters(), 1e-4);
        _x = randn(Batch, Tokens, EncoderBlock.Width);
        _target = randn(Batch, Tokens, EncoderBlock.Width);
        if (IsRandom() != dropout is not null)
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
        functional.mse_loss(_block.call(_x), _target).backward();
        _optimizer.step();
    }

    public void Dispose() => _scope.Dispose();

    private bool IsRandom()
    {
        using DisposeScope calls = NewDisposeScope();
        return !_block.call(_x).allclose(_block.call(_x));
    }
}
