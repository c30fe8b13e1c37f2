using System.Runtime.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary>The masks of a run of which every element is kept.</summary>
internal readonly struct AllKept : IRunMasks
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint From(nint offset) => uint.MaxValue;
}
