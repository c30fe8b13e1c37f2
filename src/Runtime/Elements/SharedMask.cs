using System.Runtime.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary>One decision for all elements of a run: to scale and to clear takes the same instructions.</summary>
/// <param name="mask">All bits to keep, none to drop.</param>
internal readonly struct SharedMask(uint mask) : IRunMasks
{
    private readonly uint _mask = mask;

    /// <summary>Everything is kept.</summary>
    public static SharedMask Kept => new(uint.MaxValue);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint From(nint offset) => _mask;
}
