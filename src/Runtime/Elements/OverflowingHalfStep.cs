using System;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary>32 <see cref="Half"/> elements at a rate so near to 1 that the scale is infinite.</summary>
internal readonly struct OverflowingHalfStep : IKernelStep<Half>
{
    /// <inheritdoc/>
    public void Apply<TStores>(ref Half x, ref Half y, uint mask)
        where TStores : struct, IStores => HalfScaling.ScaleKept(ref x, ref y, mask, Half.PositiveInfinity);
}
