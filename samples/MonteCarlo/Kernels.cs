using System;
using GeneratedDropout;

namespace MonteCarlo;

/// <summary>The kernels of this sample. Each method is a declaration; the generator writes its body.</summary>
public static partial class Kernels
{
    /// <summary>The share of the hidden units that fall.</summary>
    public const double Rate = 0.1;

    /// <summary>
    /// Dropout in place, one coin flip per element. In training it drops activations and their gradients. Over a mask
    /// of ones, it makes the mask: 0 where a unit falls, 1 / (1 − rate) where it stays.
    /// </summary>
    [Dropout(Rate)]
    public static partial void Drop(Span<float> x, DropoutKey key);
}
