using System.ComponentModel;

namespace GeneratedDropout.CompilerServices;

/// <summary>What a kernel with a decision for each element does to 32 elements. Generated code implements it.</summary>
/// <typeparam name="T">The element type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IKernelStep<T>
{
    /// <summary>Scales what the mask keeps of 32 elements and writes +0 over the rest.</summary>
    /// <typeparam name="TStores">How the results are stored.</typeparam>
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output; the same as <paramref name="x"/> in place.</param>
    /// <param name="mask">A bit for each element, the lowest for the first, set to keep.</param>
    void Apply<TStores>(ref T x, ref T y, uint mask)
        where TStores : struct, IStores;
}
