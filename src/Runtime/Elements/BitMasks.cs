using System.Runtime.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary>A decision of its own for each element of a run.</summary>
/// <param name="first">The bits of the first elements. Some bytes past the last ones are read.</param>
internal readonly ref struct BitMasks(ref byte first) : IRunMasks
{
    private readonly ref byte _first = ref first;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint From(nint offset) =>
        (uint)(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref _first, offset >> 3)) >> (int)(offset & 7));
}
