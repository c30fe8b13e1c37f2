using System;
using GeneratedDropout.Benchmarks;
using GeneratedDropout.Peers.Rows;

namespace GeneratedDropout.Peers.Contenders;

/// <summary>A contender over memory that begins a cache line: a kernel of any kind, or a copy.</summary>
internal sealed class SpanContender : Contender
{
    private readonly AlignedBuffer<float> _x;
    private readonly AlignedBuffer<float> _y;
    private readonly Kernel _kernel;
    private readonly bool _isInPlace;
    private ulong _step;

    public SpanContender(int elements, Kernel kernel, bool isInPlace)
    {
        _x = new AlignedBuffer<float>(elements);
        _y = new AlignedBuffer<float>(elements);
        _kernel = kernel;
        _isInPlace = isInPlace;
        Fill();
    }

    private ReadOnlySpan<float> Source => _isInPlace ? _y.Span : _x.Span;

    public override void Run() => _kernel(Source, _y.Span, new DropoutKey(42, _step++));

    public override float[] RunAndRead()
    {
        Fill();
        Run();
        return _y.Span.ToArray();
    }

    public override void Dispose()
    {
        _x.Free();
        _y.Free();
    }

    private void Fill()
    {
        Input.Fill(_x.Span);
        Input.Fill(_y.Span);
    }
}
