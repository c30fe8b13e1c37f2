using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Masks;

/// <summary>Nothing to do: masks are drawn for later.</summary>
internal readonly struct NoStep : IKernelStep<float>
{
    /// <inheritdoc/>
    public void Apply<TStores>(ref float x, ref float y, uint mask)
        where TStores : struct, IStores { }
}
