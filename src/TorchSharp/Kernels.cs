using System;

namespace GeneratedDropout.TorchSharp;

/// <summary>The kernels of the modules, written by the generator. Their rates are known at run time only.</summary>
internal static partial class Kernels
{
    [Dropout]
    public static partial void Elements(ReadOnlySpan<float> x, Span<float> y, double rate, DropoutKey key);

    [Dropout]
    public static partial void Elements(ReadOnlySpan<double> x, Span<double> y, double rate, DropoutKey key);

    [Dropout]
    [TensorShape("rows", "columns")]
    [NoiseShape(null, 1)]
    public static partial void Rows(
        ReadOnlySpan<float> x,
        Span<float> y,
        nint rows,
        nint columns,
        double rate,
        DropoutKey key
    );

    [Dropout]
    [TensorShape("rows", "columns")]
    [NoiseShape(null, 1)]
    public static partial void Rows(
        ReadOnlySpan<double> x,
        Span<double> y,
        nint rows,
        nint columns,
        double rate,
        DropoutKey key
    );

    [Dropout]
    [TensorShape("batch", "steps", "channels")]
    [NoiseShape(null, 1, null)]
    public static partial void Channels(
        ReadOnlySpan<float> x,
        Span<float> y,
        nint batch,
        nint steps,
        nint channels,
        double rate,
        DropoutKey key
    );

    [Dropout]
    [TensorShape("batch", "steps", "channels")]
    [NoiseShape(null, 1, null)]
    public static partial void Channels(
        ReadOnlySpan<double> x,
        Span<double> y,
        nint batch,
        nint steps,
        nint channels,
        double rate,
        DropoutKey key
    );
}
