using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Masks;

namespace GeneratedDropout.Elements;

/// <summary>
/// What happens to a long run of a result that goes past the caches: it is scaled, scaled where kept, or cleared. Whole
/// cache lines are streamed; what is left at both ends is stored as usual, because half a line costs more than a whole one.
/// </summary>
/// <remarks>The output does not move meanwhile.</remarks>
internal static class StreamedRun
{
    /// <summary>Runs of fewer bytes have too many ends.</summary>
    public const int LeastBytes = 1024;

    private const int StepLength = MaskedWork<float, NoStep, CachedStores>.StepLength;

    /// <summary>Scales what the mask keeps and writes +0 over the rest.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void ScaleKept<T, TStep>(ref T x, ref T y, ref byte mask, nint count, TStep step)
        where TStep : struct, IKernelStep<T>
    {
        nint i = nint.Min(Streaming.ToLine(in y), count);
        if (i > 0)
        {
            PartialStep.Apply(ref x, ref y, Mask(ref mask, 0), i, step);
        }

        for (; i <= count - StepLength; i += StepLength)
        {
            step.Apply<StreamingStores>(ref Unsafe.Add(ref x, i), ref Unsafe.Add(ref y, i), Mask(ref mask, i));
        }

        if (i < count)
        {
            PartialStep.Apply(ref Unsafe.Add(ref x, i), ref Unsafe.Add(ref y, i), Mask(ref mask, i), count - i, step);
        }
    }

    /// <summary>Scales all of it, and asks for what will be read next.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Scale<T, TStep>(ref T x, ref T y, nint count, ref T next, TStep step)
        where TStep : struct, IKernelStep<T>
    {
        nint i = nint.Min(Streaming.ToLine(in y), count);
        if (i > 0)
        {
            PartialStep.Apply(ref x, ref y, uint.MaxValue, i, step);
        }

        for (; i <= count - StepLength; i += StepLength)
        {
            Streaming.Prefetch(ref Unsafe.Add(ref next, i), StepLength);
            step.Apply<StreamingStores>(ref Unsafe.Add(ref x, i), ref Unsafe.Add(ref y, i), uint.MaxValue);
        }

        if (i < count)
        {
            PartialStep.Apply(ref Unsafe.Add(ref x, i), ref Unsafe.Add(ref y, i), uint.MaxValue, count - i, step);
        }
    }

    /// <summary>Writes +0.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Clear<T>(ref T y, nint count)
    {
        nint i = nint.Min(Streaming.ToLine(in y), count);
        MemoryMarshal.CreateSpan(ref y, (int)i).Clear();
        nint line = Streaming.LineBytes / Unsafe.SizeOf<T>();
        for (; i <= count - line; i += line)
        {
            ref byte bytes = ref Unsafe.As<T, byte>(ref Unsafe.Add(ref y, i));
            if (Vector512.IsHardwareAccelerated)
            {
                StreamingStores.Store(Vector512<byte>.Zero, ref bytes, 0);
            }
            else
            {
                StreamingStores.Store(Vector256<byte>.Zero, ref bytes, 0);
                StreamingStores.Store(Vector256<byte>.Zero, ref bytes, Vector256<byte>.Count);
            }
        }

        MemoryMarshal.CreateSpan(ref Unsafe.Add(ref y, i), (int)(count - i)).Clear();
    }

    /// <summary>The masks of 32 elements from any one on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mask(ref byte mask, nint i) =>
        (uint)(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref mask, i >> 3)) >> (int)(i & 7));
}
