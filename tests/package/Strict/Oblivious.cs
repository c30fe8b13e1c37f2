#nullable disable

using System;
using GeneratedDropout;

namespace Strict;

/// <summary>A kernel in a file that knows nothing of nullable references.</summary>
internal static partial class Oblivious
{
    [Dropout(0.2)]
    [TensorShape("rows", 64)]
    [NoiseShape(null, 1)]
    internal static partial void InPlace(Span<float> x, DropoutKey key);
}
