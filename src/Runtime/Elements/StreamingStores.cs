using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary>
/// Stores that go past the caches, where the result is too large to be found there later. An ordinary store first reads
/// the line that it writes to; these do not, a third of the memory traffic of a copy.
/// </summary>
/// <remarks>Machines without such stores store as usual.</remarks>
internal readonly unsafe struct StreamingStores : IStores
{
    /// <inheritdoc/>
    public static bool AreAligned => true;

    /// <inheritdoc/>
    public static bool AreFar => true;

    // The addresses stay aligned, because the caller pins what it streams to.

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector128<T> value, ref T destination, nint offset)
        where T : unmanaged =>
        value.StoreAlignedNonTemporal((T*)Unsafe.AsPointer(ref Unsafe.Add(ref destination, offset)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector256<T> value, ref T destination, nint offset)
        where T : unmanaged =>
        value.StoreAlignedNonTemporal((T*)Unsafe.AsPointer(ref Unsafe.Add(ref destination, offset)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(Vector512<T> value, ref T destination, nint offset)
        where T : unmanaged =>
        value.StoreAlignedNonTemporal((T*)Unsafe.AsPointer(ref Unsafe.Add(ref destination, offset)));
}
