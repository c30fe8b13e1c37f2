using System;

namespace GeneratedDropout.Elements;

/// <summary>What happens to a run of halves, whatever the scale.</summary>
internal static class HalfRun
{
    /// <summary>Scales all of it.</summary>
    public static void Scale(ref Half x, ref Half y, nint count, Half scale)
    {
        if (Half.IsFinite(scale))
        {
            SteppedRun<CachedStores>.ScaleKept(
                ref x,
                ref y,
                default(AllKept),
                count,
                new HalfStep(new HalfScale(scale))
            );
        }
        else
        {
            SteppedRun<CachedStores>.ScaleKept(ref x, ref y, default(AllKept), count, default(OverflowingHalfStep));
        }
    }

    /// <summary>Scales what the mask keeps and writes +0 over the rest.</summary>
    public static void ScaleKept(ref Half x, ref Half y, ref byte mask, nint count, Half scale)
    {
        if (Half.IsFinite(scale))
        {
            SteppedRun<CachedStores>.ScaleKept(
                ref x,
                ref y,
                new BitMasks(ref mask),
                count,
                new HalfStep(new HalfScale(scale))
            );
        }
        else
        {
            SteppedRun<CachedStores>.ScaleKept(
                ref x,
                ref y,
                new BitMasks(ref mask),
                count,
                default(OverflowingHalfStep)
            );
        }
    }
}
