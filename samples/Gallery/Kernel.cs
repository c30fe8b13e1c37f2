using System;
using GeneratedDropout;

namespace Gallery;

/// <summary>A kernel whose extents are all fixed.</summary>
public delegate void Kernel(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
