using System.Runtime.CompilerServices;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Masks;

namespace GeneratedDropout.Elements;

/// <summary>What happens to a run of elements, 32 at a time: it is scaled where kept.</summary>
/// <remarks>
/// Streamed stores write whole cache lines; what is left at both ends is stored as usual, because half a line costs more than
/// a whole one. The output does not move meanwhile.
/// </remarks>
/// <typeparam name="TStores">How the results are stored.</typeparam>
internal static class SteppedRun<TStores>
    where TStores : struct, IStores
{
    private const int StepLength = MaskedWork<float, NoStep, CachedStores>.StepLength;

    /// <summary>Scales what the masks keep and writes +0 over the rest. What is read next follows in memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleKept<T, TMasks, TStep>(ref T x, ref T y, TMasks masks, nint count, TStep step)
        where TMasks : struct, IRunMasks, allows ref struct
        where TStep : struct, IKernelStep<T> =>
        ScaleKept(ref x, ref y, masks, count, step, Streaming.Ahead / Unsafe.SizeOf<T>());

    /// <summary>Scales what the masks keep and writes +0 over the rest.</summary>
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="masks">The masks.</param>
    /// <param name="count">How many elements.</param>
    /// <param name="step">What happens to 32 elements.</param>
    /// <param name="ahead">So many elements on lies what will be read next. Where it is far, memory is asked for it meanwhile.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void ScaleKept<T, TMasks, TStep>(ref T x, ref T y, TMasks masks, nint count, TStep step, nint ahead)
        where TMasks : struct, IRunMasks, allows ref struct
        where TStep : struct, IKernelStep<T>
    {
        if (TStores.AreAligned)
        {
            Streaming.FindPages(ref y, count);
        }

        nint i = Head(in y, count);
        if (i > 0)
        {
            PartialStep.Apply(ref x, ref y, masks.From(0), i, step);
        }

        for (; i <= count - StepLength; i += StepLength)
        {
            if (TStores.AreFar)
            {
                Streaming.Prefetch(ref Unsafe.Add(ref x, i + ahead), StepLength);
            }

            step.Apply<TStores>(ref Unsafe.Add(ref x, i), ref Unsafe.Add(ref y, i), masks.From(i));
        }

        if (i < count)
        {
            PartialStep.Apply(ref Unsafe.Add(ref x, i), ref Unsafe.Add(ref y, i), masks.From(i), count - i, step);
        }
    }

    /// <summary>How many elements come before the first cache line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Head<T>(ref readonly T y, nint count) =>
        TStores.AreAligned ? nint.Min(Streaming.ToLine(in y), count) : 0;
}
