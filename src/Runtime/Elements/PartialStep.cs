using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Masks;

namespace GeneratedDropout.Elements;

/// <summary>Fewer elements than a step takes.</summary>
internal static class PartialStep
{
    /// <summary>Works on a copy, where a whole step has room.</summary>
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="mask">A bit for each element, the lowest for the first, set to keep.</param>
    /// <param name="count">The number of elements, at most those of a step.</param>
    /// <param name="step">What happens to a whole step.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Apply<T, TStep>(ref T x, ref T y, uint mask, nint count, TStep step)
        where TStep : struct, IKernelStep<T>
    {
        Elements<T> elements = default;
        Span<T> own = ((Span<T>)elements)[..(int)count];
        MemoryMarshal.CreateReadOnlySpan(ref x, (int)count).CopyTo(own);
        step.Apply<CachedStores>(ref elements[0], ref elements[0], mask);
        own.CopyTo(MemoryMarshal.CreateSpan(ref y, (int)count));
    }

    [InlineArray(MaskedWork<float, NoStep, CachedStores>.StepLength)]
    private struct Elements<T>
    {
        private T _first;
    }
}
