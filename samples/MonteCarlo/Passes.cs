using System;
using System.Collections.Generic;
using GeneratedDropout;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace MonteCarlo;

/// <summary>Runs a model of <see cref="NetworkModel"/> on inputs, again and again, with other masks each time.</summary>
/// <remarks>
/// A pass is a function of the model, the inputs, the key and its number, and remembers nothing of other passes. So
/// passes may run in any order, on several machines, and again after a failure.
/// </remarks>
public sealed class Passes : IDisposable
{
    private static readonly string[] InputNames = [NetworkModel.Input, NetworkModel.FirstMask, NetworkModel.SecondMask];
    private static readonly string[] OutputNames = [NetworkModel.Output];

    private readonly DropoutKey _key;
    private readonly float[] _output;
    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();
    private readonly OrtValue _x;
    private readonly OrtValue[] _masks = [CreateMask(), CreateMask()];
    private readonly OrtValue _y;

    /// <param name="model">The bytes of the model.</param>
    /// <param name="inputs">The inputs of each pass.</param>
    /// <param name="key">The key of which each pass has a fold.</param>
    public Passes(byte[] model, IReadOnlyCollection<float> inputs, DropoutKey key)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        _key = key;
        using SessionOptions options = new() { IntraOpNumThreads = 1 }; // too small for more
        _session = new InferenceSession(model, options);
        _output = new float[inputs.Count];
        long[] shape = [inputs.Count, 1];
        _x = OrtValue.CreateTensorValueFromMemory<float>([.. inputs], shape);
        _y = OrtValue.CreateTensorValueFromMemory(_output, shape);
    }

    /// <summary>The predictions of a pass, one for each input.</summary>
    /// <param name="number">Any number; the same one gives the same masks.</param>
    public float[] Run(int number)
    {
        DropoutKey pass = _key.Fold((ulong)number);
        for (int layer = 0; layer < _masks.Length; layer++)
        {
            Span<float> mask = _masks[layer].GetTensorMutableDataAsSpan<float>();
            mask.Fill(1);
            Kernels.Drop(mask, Network.LayerKey(pass, layer));
        }

        _session.Run(_run, InputNames, [_x, .. _masks], OutputNames, [_y]);
        return [.. _output];
    }

    public void Dispose()
    {
        _y.Dispose();
        foreach (OrtValue mask in _masks)
        {
            mask.Dispose();
        }

        _x.Dispose();
        _run.Dispose();
        _session.Dispose();
    }

    private static OrtValue CreateMask() =>
        OrtValue.CreateAllocatedTensorValue(OrtAllocator.DefaultInstance, TensorElementType.Float, [1, Network.Units]);
}
