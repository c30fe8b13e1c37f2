using System.ComponentModel;

namespace GeneratedDropout.CompilerServices;

/// <summary>
/// A kernel with decisions that elements share, which works on a part of a tensor at a time. Generated code implements it.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPartWorker<T>
{
    /// <summary>Works on a part: a range of the outermost axis.</summary>
    /// <param name="x">The first element of the part's input.</param>
    /// <param name="y">The first element of the part's output; the same as <paramref name="x"/> in place.</param>
    /// <param name="extent">The part's extent of the outermost axis.</param>
    /// <param name="noise">The row-major index in the noise shape of the element that the part begins with.</param>
    void Run(ref T x, ref T y, nint extent, nint noise);
}
