using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace PosTagging.Training;

/// <summary>Adam, operation by operation as TorchSharp's own does it, with numbers that nobody frees too early.</summary>
/// <remarks>
/// TorchSharp makes a native copy of each number that goes into an operation, and frees it when the garbage collector
/// finds it unused: which can be while libtorch still reads it, where another thread allocates, as the one does that
/// draws a progress bar. Then the process ends. Here fields and <see cref="GC.KeepAlive"/> hold the numbers.
/// </remarks>
public sealed class AdamSteps : IDisposable
{
    private const double Beta1 = 0.9;
    private const double Beta2 = 0.999;

    private readonly Scalar _beta1 = Beta1;
    private readonly Scalar _rest1 = 1 - Beta1;
    private readonly Scalar _beta2 = Beta2;
    private readonly Scalar _rest2 = 1 - Beta2;
    private readonly Scalar _epsilon = 1e-8;
    private readonly IReadOnlyList<(Parameter Weights, Tensor Mean, Tensor Square)> _parameters;
    private long _steps;

    /// <param name="parameters">What is to be learnt.</param>
    public AdamSteps(IEnumerable<Parameter> parameters) =>
        _parameters = [
            .. parameters.Select(weights =>
                (weights, zeros_like(weights).DetachFromDisposeScope(), zeros_like(weights).DetachFromDisposeScope())
            ),
        ];

    /// <summary>Takes a step against the gradients, and forgets them.</summary>
    public void Step(double learningRate)
    {
        using IDisposable noGradients = no_grad();
        _steps++;
        Scalar size = -(learningRate / (1 - Math.Pow(Beta1, _steps)));
        Scalar correction = Math.Sqrt(1 - Math.Pow(Beta2, _steps));
        foreach ((Parameter weights, Tensor mean, Tensor square) in _parameters)
        {
            using DisposeScope scope = NewDisposeScope();
            Tensor gradient = weights.grad!;
            mean.mul_(_beta1).add_(gradient, alpha: _rest1);
            square.mul_(_beta2).addcmul_(gradient, gradient, value: _rest2);
            weights.addcdiv_(mean, square.sqrt().div(correction).add_(_epsilon), value: size);
        }

        GC.KeepAlive(size);
        GC.KeepAlive(correction);
        GC.KeepAlive(this);
    }

    /// <summary>What a checkpoint keeps.</summary>
    public byte[] Save()
    {
        using MemoryStream bytes = new();
        using (BinaryWriter writer = new(bytes))
        {
            writer.Write(_steps);
            foreach ((_, Tensor mean, Tensor square) in _parameters)
            {
                mean.Save(writer);
                square.Save(writer);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Takes up what a checkpoint kept.</summary>
    public void Load(byte[] bytes)
    {
        using BinaryReader reader = new(new MemoryStream(bytes));
        _steps = reader.ReadInt64();
        foreach ((_, Tensor mean, Tensor square) in _parameters)
        {
            mean.Load(reader);
            square.Load(reader);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach ((_, Tensor mean, Tensor square) in _parameters)
        {
            mean.Dispose();
            square.Dispose();
        }

        foreach (Scalar number in new[] { _beta1, _rest1, _beta2, _rest2, _epsilon })
        {
            number.Dispose();
        }
    }
}
