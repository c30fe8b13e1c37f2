using System;
using System.Threading;
using GeneratedDropout.TorchSharp.Autograd;
using GeneratedDropout.TorchSharp.Noise;
using GeneratedDropout.TorchSharp.Tensors;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp;

/// <summary>
/// What the dropout modules have in common. In training they drop at random, and multiply what is kept by
/// 1 / (1 − p); in evaluation they return their input. They take CPU tensors of float32 and float64.
/// </summary>
/// <remarks>
/// The masks of one module are those of <see cref="Key"/>, one after the other. The gradient of a pass is the same mask
/// over the gradient, computed again: a graph keeps no mask. Modules have no parameters and no buffers. Several threads
/// may share one.
/// </remarks>
public abstract class DropoutModule : ParameterLessModule<Tensor, Tensor>
{
    private const long MaxBytes = int.MaxValue; // of a span over a tensor

    private readonly NoiseLayout _noise;
    private readonly Lazy<DropoutKey> _key;
    private readonly BackwardFault _fault = new();
    private double _p;
    private ulong _step;

    private protected DropoutModule(string name, NoiseLayout noise, double p, DropoutKey? key)
        : base(name)
    {
        _noise = noise;
        _key = key is DropoutKey given ? new Lazy<DropoutKey>(given) : new Lazy<DropoutKey>(DefaultGenerator.DrawKey);
        this.p = p;
    }

    /// <summary>The probability, in [0, 1], that an element falls. At 0 the module returns its input.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to something else.</exception>
    public double p
    {
        get => _p;
        set =>
            _p = value is >= 0 and <= 1
                ? value
                : throw new ArgumentOutOfRangeException(nameof(p), value, "The probability must be in [0, 1].");
    }

    /// <summary>
    /// The key of the masks. Where the constructor got none, torch's default generator gives one when it is first
    /// needed, so that <c>torch.manual_seed</c> decides about it.
    /// </summary>
    public DropoutKey Key => _key.Value;

    /// <summary>
    /// How many passes have drawn a mask so far: those in training with a p above 0. Pass s has the mask of
    /// <c>Key.Fold(s)</c>. To go on from a checkpoint with the same masks, put back the key and the step.
    /// </summary>
    public ulong Step
    {
        get => Volatile.Read(ref _step);
        set => Volatile.Write(ref _step, value);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The module does not take tensors of this shape.</exception>
    /// <exception cref="NotSupportedException">The tensor is of another type, on another device, sparse, or over 2 GiB.</exception>
    /// <exception cref="InvalidOperationException">The way back of an earlier pass failed; the inner exception says why.</exception>
    public sealed override Tensor forward(Tensor input)
    {
        ArgumentNullException.ThrowIfNull(input);
        double rate = _p;
        if (rate == 0 || !training)
        {
            return input.alias(); // as large as nothing, and the caller may dispose it
        }

        _fault.Throw();
        long[] shape = input.shape;
        Check(input, shape);
        DropoutKey key = Key.Fold(Interlocked.Increment(ref _step) - 1);
        return new DropoutPass(_noise, shape, rate, key, _fault).Run(input);
    }

    private void Check(Tensor input, long[] shape)
    {
        if (input.device_type != DeviceType.CPU)
        {
            throw new NotSupportedException($"{GetName()} takes CPU tensors; this one is on {input.device}.");
        }

        if (input.dtype is not (ScalarType.Float32 or ScalarType.Float64))
        {
            throw new NotSupportedException($"{GetName()} takes Float32 and Float64; this tensor is {input.dtype}.");
        }

        if (input.is_sparse)
        {
            throw new NotSupportedException($"{GetName()} takes dense tensors; this one is sparse.");
        }

        if (!_noise.Fits(shape))
        {
            throw new ArgumentException(
                $"{GetName()} takes {_noise.Expected}; this tensor is {ShapeText.Of(shape)}.",
                nameof(input)
            );
        }

        if (input.NumberOfElements * input.ElementSize > MaxBytes)
        {
            throw new NotSupportedException($"{GetName()} takes up to 2 GiB; this tensor is {ShapeText.Of(shape)}.");
        }
    }
}
