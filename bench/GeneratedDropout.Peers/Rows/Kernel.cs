using System;

namespace GeneratedDropout.Peers.Rows;

/// <summary>Calls a generated kernel. A kernel that works in place uses the output alone.</summary>
internal delegate void Kernel(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
