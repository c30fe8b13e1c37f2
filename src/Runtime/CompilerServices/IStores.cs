using System.ComponentModel;
using System.Runtime.Intrinsics;

namespace GeneratedDropout.CompilerServices;

/// <summary>How the results of a kernel are stored. Implementations are never instantiated.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IStores
{
    /// <summary>Whether the address of a destination must be a multiple of the vector's size.</summary>
    static abstract bool AreAligned { get; }

    /// <summary>Whether the memory is larger than the caches: long runs then ask for what is read in advance.</summary>
    static abstract bool AreFar { get; }

    /// <summary>Stores a vector at an offset in elements.</summary>
    static abstract void Store<T>(Vector128<T> value, ref T destination, nint offset)
        where T : unmanaged;

    /// <summary>Stores a vector at an offset in elements.</summary>
    static abstract void Store<T>(Vector256<T> value, ref T destination, nint offset)
        where T : unmanaged;

    /// <summary>Stores a vector at an offset in elements.</summary>
    static abstract void Store<T>(Vector512<T> value, ref T destination, nint offset)
        where T : unmanaged;
}
