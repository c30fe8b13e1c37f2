using System.Runtime.CompilerServices;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Masks;

namespace GeneratedDropout.Elements;

/// <summary>What happens to a run of elements, 32 at a time: it is scaled, or scaled where kept.</summary>
/// <remarks>
/// Streamed stores write whole cache lines; what is left at both ends is stored as usual, because half a line costs more than
/// a whole one. The output does not move meanwhile.
/// </remarks>
/// <typeparam name="TStores">How the results are stored.</typeparam>
internal static class SteppedRun<TStores>
    where TStores : struct, IStores
{
    private const int StepLength = MaskedWork<float, NoStep, CachedStores>.StepLength;

    /// <summary>Scales what the mask keeps and writes +0 over the rest.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void ScaleKept<T, TStep>(ref T x, ref T y, ref byte mask, nint count, TStep step)
        where TStep : struct, IKernelStep<T>
    {
        nint i = Head(in y, count);
        if (i > 0)
        {
            PartialStep.Apply(ref x, ref y, Mask(ref mask, 0), i, step);
        }

        for (; i <= count - StepLength; i += StepLength)
        {
            step.Apply<TStores>(ref Unsafe.Add(ref x, i), ref Unsafe.Add(ref y, i), Mask(ref mask, i));
        }

        if (i < count)
        {
            PartialStep.Apply(ref Unsafe.Add(ref x, i), ref Unsafe.Add(ref y, i), Mask(ref mask, i), count - i, step);
        }
    }

    /// <summary>Scales all of it; a streamed run asks for what will be read next.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Scale<T, TStep>(ref T x, ref T y, nint count, ref T next, TStep step)
        where TStep : struct, IKernelStep<T>
    {
        nint i = Head(in y, count);
        if (i > 0)
        {
            PartialStep.Apply(ref x, ref y, uint.MaxValue, i, step);
        }

        for (; i <= count - StepLength; i += StepLength)
        {
            if (TStores.AreAligned)
            {
                Streaming.Prefetch(ref Unsafe.Add(ref next, i), StepLength);
            }

            step.Apply<TStores>(ref Unsafe.Add(ref x, i), ref Unsafe.Add(ref y, i), uint.MaxValue);
        }

        if (i < count)
        {
            PartialStep.Apply(ref Unsafe.Add(ref x, i), ref Unsafe.Add(ref y, i), uint.MaxValue, count - i, step);
        }
    }

    /// <summary>Scales all of it or writes +0 over it, by the same instructions.</summary>
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="count">The number of elements.</param>
    /// <param name="mask">All bits to keep, none to drop.</param>
    /// <param name="step">What happens to 32 elements.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void ScaleOrClear<T, TStep>(ref T x, ref T y, nint count, uint mask, TStep step)
        where TStep : struct, IKernelStep<T>
    {
        nint i = Head(in y, count);
        if (i > 0)
        {
            PartialStep.Apply(ref x, ref y, mask, i, step);
        }

        for (; i <= count - StepLength; i += StepLength)
        {
            step.Apply<TStores>(ref Unsafe.Add(ref x, i), ref Unsafe.Add(ref y, i), mask);
        }

        if (i < count)
        {
            PartialStep.Apply(ref Unsafe.Add(ref x, i), ref Unsafe.Add(ref y, i), mask, count - i, step);
        }
    }

    /// <summary>How many elements come before the first cache line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Head<T>(ref readonly T y, nint count) =>
        TStores.AreAligned ? nint.Min(Streaming.ToLine(in y), count) : 0;

    /// <summary>The masks of 32 elements from any one on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mask(ref byte mask, nint i) =>
        (uint)(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref mask, i >> 3)) >> (int)(i & 7));
}
