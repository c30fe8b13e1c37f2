using System.Runtime.CompilerServices;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Masks;

namespace GeneratedDropout.Elements;

/// <summary>Everything is kept of a run; meanwhile memory is asked for what will be read next.</summary>
/// <param name="next">The run that will be read next.</param>
internal readonly ref struct KeptBefore<T>(ref T next) : IRunMasks
{
    private readonly ref T _next = ref next;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint From(nint offset)
    {
        Streaming.Prefetch(ref Unsafe.Add(ref _next, offset), MaskedWork<float, NoStep, CachedStores>.StepLength);
        return uint.MaxValue;
    }
}
