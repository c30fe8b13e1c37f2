using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary>Ordinary stores, to memory larger than the caches: what is written to was read before, or comes in short runs.</summary>
internal readonly struct FarStores : IStores
{
    /// <inheritdoc/>
    public static bool AreAligned => false;

    /// <inheritdoc/>
    public static bool AreFar => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector128<T> value, ref T destination, nint offset)
        where T : unmanaged => CachedStores.Store(value, ref destination, offset);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector256<T> value, ref T destination, nint offset)
        where T : unmanaged => CachedStores.Store(value, ref destination, offset);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector512<T> value, ref T destination, nint offset)
        where T : unmanaged => CachedStores.Store(value, ref destination, offset);
}
