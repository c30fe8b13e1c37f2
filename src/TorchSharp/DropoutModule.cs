using System;
using System.Threading;
using GeneratedDropout.TorchSharp.Autograd;
using GeneratedDropout.TorchSharp.Noise;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp;

/// <summary>What the dropout modules have in common: a rate, a key, and the number of passes.</summary>
public abstract class DropoutModule : nn.Module<Tensor, Tensor>
{
    private readonly NoiseLayout _noise;
    private readonly Lazy<DropoutKey> _key;
    private ulong _step;

    private protected DropoutModule(string name, NoiseLayout noise, double p, Lazy<DropoutKey> key)
        : base(name)
    {
        if (!(p >= 0 && p <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(p), p, "The rate is outside [0, 1].");
        }

        _noise = noise;
        _key = key;
        P = p;
    }

    /// <summary>The probability that an element, or what falls together with it, is dropped.</summary>
    public double P { get; }

    /// <summary>Names the masks of this module. Without one given, it is drawn from torch's generator on first use.</summary>
    public DropoutKey Key => _key.Value;

    /// <summary>The passes taken in training so far. The mask of pass s is that of <c>Key.Fold(s)</c>.</summary>
    public ulong Step
    {
        get => Volatile.Read(ref _step);
        set => Volatile.Write(ref _step, value);
    }

    /// <inheritdoc/>
    public sealed override Tensor forward(Tensor input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!training || P == 0)
        {
            return input.alias();
        }

        long[] shape = input.shape;
        Check(input, shape);
        DropoutPass pass = new(_noise, shape, P, Key.Fold(Interlocked.Increment(ref _step) - 1));
        return is_grad_enabled() && input.requires_grad ? DropoutFunction.apply(input, pass) : pass.Run(input);
    }

    private void Check(Tensor input, long[] shape)
    {
        if (input.device_type != global::TorchSharp.DeviceType.CPU)
        {
            throw new NotSupportedException($"{GetName()} runs on the CPU; the input is on {input.device}.");
        }

        if (input.dtype is not (ScalarType.Float32 or ScalarType.Float64))
        {
            throw new NotSupportedException($"{GetName()} takes Float32 and Float64; the input is {input.dtype}.");
        }

        if (_noise.WhyNot(shape) is string expected)
        {
            throw new ArgumentException(
                $"{GetName()} takes {expected}; the input is [{string.Join(", ", shape)}].",
                nameof(input)
            );
        }
    }
}
