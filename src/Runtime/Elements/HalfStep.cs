using System;
using System.Runtime.CompilerServices;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary>32 <see cref="Half"/> elements.</summary>
internal readonly struct HalfStep(HalfScale scale) : IKernelStep<Half>
{
    private readonly HalfScale _scale = scale;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Apply<TStores>(ref Half x, ref Half y, uint mask)
        where TStores : struct, IStores => HalfScaling.ScaleKept<TStores>(ref x, ref y, mask, in _scale);
}
