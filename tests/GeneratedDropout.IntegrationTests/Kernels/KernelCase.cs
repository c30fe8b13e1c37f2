using System;
using System.Linq;

namespace GeneratedDropout.IntegrationTests.Kernels;

/// <summary>A kernel as if it took flat spans and nothing else: the case brings the extents and the rate.</summary>
internal delegate void SpanKernel<T>(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);

/// <summary>A generated kernel with one shape and one rate to try it with.</summary>
internal sealed record KernelCase<T>(string Kernel, nint[] Shape, nint[] NoiseShape, double Rate, SpanKernel<T> Run)
{
    public int Length { get; } = (int)Shape.Aggregate((nint)1, (length, extent) => length * extent);

    public override string ToString() =>
        $"{Kernel}<{typeof(T).Name}> [{string.Join(", ", Shape)}] by [{string.Join(", ", NoiseShape)}] at {Rate:R}";
}
