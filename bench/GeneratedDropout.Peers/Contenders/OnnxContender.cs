using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GeneratedDropout.Benchmarks;
using GeneratedDropout.Peers.Onnx;
using GeneratedDropout.Peers.Rows;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace GeneratedDropout.Peers.Contenders;

/// <summary>ONNX Runtime: a model of one <c>Dropout</c> node, bound to memory that begins a cache line.</summary>
internal sealed class OnnxContender : Contender
{
    private readonly AlignedBuffer<float> _x;
    private readonly AlignedBuffer<float> _y;
    private readonly InferenceSession _session;
    private readonly OrtIoBinding _binding;
    private readonly RunOptions _runOptions = new();
    private readonly OrtValue _input;
    private readonly OrtValue _output;

    public OnnxContender(Row row, int elements, int threads)
    {
        _x = new AlignedBuffer<float>(elements);
        _y = new AlignedBuffer<float>(elements);
        using SessionOptions options = new()
        {
            IntraOpNumThreads = threads,
            // There is nothing to optimise in one node, and no optimiser that might take it for inference.
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_DISABLE_ALL,
        };
        _session = new InferenceSession(DropoutModel.Create((float)row.Rate), options);
        _binding = _session.CreateIoBinding();
        _input = ValueOver(_x.Span);
        _output = ValueOver(_y.Span);
        _binding.BindInput(DropoutModel.InputName, _input);
        _binding.BindOutput(DropoutModel.OutputName, _output);
        Input.Fill(_x.Span);
        Input.Fill(_y.Span);
    }

    public override void Run() => _session.RunWithBinding(_runOptions, _binding);

    public override float[] RunAndRead()
    {
        Run();
        return _y.Span.ToArray();
    }

    public override void Dispose()
    {
        _binding.Dispose();
        _input.Dispose();
        _output.Dispose();
        _runOptions.Dispose();
        _session.Dispose();
        _x.Free();
        _y.Free();
    }

    /// <summary>No copy: the value is this memory.</summary>
    private static unsafe OrtValue ValueOver(Span<float> span) =>
        OrtValue.CreateTensorValueWithData(
            OrtMemoryInfo.DefaultInstance,
            TensorElementType.Float,
            [span.Length],
            (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(span)),
            (long)span.Length * sizeof(float)
        );
}
