using System;
using GeneratedDropout.Natives;
using GeneratedDropout.Peers.Rows;

namespace GeneratedDropout.Peers.Contenders;

/// <summary>Who takes part in which row.</summary>
internal static class ContenderTable
{
    /// <summary>Whether a contender can do the task of a row here and now.</summary>
    public static bool TakesPart(ContenderName name, Row row) =>
        name switch
        {
            ContenderName.Libtorch1 or ContenderName.Libtorch2 => Libtorch.WhyNot is null,
            ContenderName.OnnxRuntime1 or ContenderName.OnnxRuntime2 => row.HasOnnxRuntime
                && OnnxRuntime.WhyNot is null,
            _ => true,
        };

    public static Contender Create(ContenderName name, Row row, int elements) =>
        name switch
        {
            ContenderName.Copy => new SpanContender(elements, SpanKernels.Copy, isInPlace: false),
            ContenderName.Generated => new SpanContender(elements, row.Generated, row.IsInPlace),
            ContenderName.Generated2 => new SpanContender(elements, row.Parallel, row.IsInPlace),
            ContenderName.Generic => new SpanContender(elements, SpanKernels.Generic(row, elements), row.IsInPlace),
            ContenderName.Naive => new SpanContender(elements, SpanKernels.Naive(row), row.IsInPlace),
            ContenderName.Libtorch1 => new TorchContender(row, elements, threads: 1),
            ContenderName.Libtorch2 => new TorchContender(row, elements, threads: 2),
            ContenderName.OnnxRuntime1 => new OnnxContender(row, elements, threads: 1),
            ContenderName.OnnxRuntime2 => new OnnxContender(row, elements, threads: 2),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such contender."),
        };
}
