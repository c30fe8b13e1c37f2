using System;
using System.Diagnostics;
using System.Runtime.Intrinsics;

namespace GeneratedDropout.Elements;

/// <summary>The factor of a run, as <see cref="HalfScaling"/> uses it; make one before a loop.</summary>
/// <remarks>Whole vectors, because these stay in registers throughout a loop; a number would be spread in each turn.</remarks>
internal readonly struct HalfScale
{
    private readonly Vector512<float> _factor;
    private readonly Vector512<float> _anchorFactor;

    /// <param name="scale">At least 1. Vectors compute with finite ones only.</param>
    public HalfScale(Half scale)
    {
        Debug.Assert(scale >= Half.One);
        _factor = Vector512.Create((float)scale);
        _anchorFactor = Vector512.Create((float)scale * 0x2000);
    }

    /// <summary>The factor, in single precision.</summary>
    public Vector512<float> Factor => _factor;

    /// <summary>The factor times 2¹³: leads from a half to the anchor that its product is rounded against.</summary>
    public Vector512<float> AnchorFactor => _anchorFactor;
}
