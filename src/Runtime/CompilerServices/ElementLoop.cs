using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GeneratedDropout.Elements;
using GeneratedDropout.Masks;
using GeneratedDropout.Tensors;

namespace GeneratedDropout.CompilerServices;

/// <summary>The loop of kernels with a decision for each element: it draws masks and lets the kernel's step apply them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ElementLoop
{
    private const int MaxBlockWords = MaskGenerator.MaxBlockLength / 64;
    private const int StepLength = MaskedWork<float, NoStep, CachedStores>.StepLength;

    /// <summary>Runs over row-major memory; masks begin at noise element 0.</summary>
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="length">The number of elements.</param>
    /// <param name="key">The key of the mask.</param>
    /// <param name="threshold">How many of 2⁴⁴ equally likely draws drop.</param>
    /// <param name="step">What happens to 32 elements.</param>
    public static unsafe void Run<T, TStep>(ref T x, ref T y, nint length, DropoutKey key, ulong threshold, TStep step)
        where TStep : struct, IKernelStep<T>
    {
        if (Streaming.IsWorthwhile(in y, length) && !Unsafe.AreSame(ref x, ref y))
        {
            fixed (void* _ = &Unsafe.As<T, byte>(ref y))
            {
                Run<T, TStep, StreamingStores>(ref x, ref y, length, 0, Streaming.PastLine(in y), key, threshold, step);
                Streaming.Finish();
            }
        }
        else if (Streaming.IsWorthwhile(in y, length))
        {
            Run<T, TStep, FarStores>(ref x, ref y, length, 0, 0, key, threshold, step);
        }
        else
        {
            Run<T, TStep, CachedStores>(ref x, ref y, length, 0, 0, key, threshold, step);
        }
    }

    /// <summary>The same for halves, whose arithmetic is the Runtime's.</summary>
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="length">The number of elements.</param>
    /// <param name="key">The key of the mask.</param>
    /// <param name="threshold">How many of 2⁴⁴ equally likely draws drop.</param>
    /// <param name="scale">The factor of the kept elements.</param>
    public static void Run(ref Half x, ref Half y, nint length, DropoutKey key, ulong threshold, Half scale) =>
        TypedKernel.Run(ref x, ref y, Axes(in length), new DropoutTask<Half>(key, threshold, scale), isParallel: false);

    /// <summary>The same, but several threads share a large tensor; the bits are those of one.</summary>
    /// <inheritdoc cref="Run{T, TStep}(ref T, ref T, nint, DropoutKey, ulong, TStep)"/>
    public static void RunParallel<T, TStep>(ref T x, ref T y, nint length, DropoutKey key, ulong threshold, TStep step)
        where TStep : struct, IKernelStep<T>
    {
        NoiseAxes axes = Axes(in length);
        if (TensorParts.AreWorthwhile(axes))
        {
            DropoutTask<T> task = new(key, threshold, default!); // the step has the scale
            TensorParts.Run(ref x, ref y, axes, task, step);
        }
        else
        {
            Run(ref x, ref y, length, key, threshold, step);
        }
    }

    /// <summary>The same for halves, but several threads share a large tensor; the bits are those of one.</summary>
    /// <inheritdoc cref="Run(ref Half, ref Half, nint, DropoutKey, ulong, Half)"/>
    public static void RunParallel(ref Half x, ref Half y, nint length, DropoutKey key, ulong threshold, Half scale)
    {
        NoiseAxes axes = Axes(in length);
        bool isParallel = TensorParts.AreWorthwhile(axes);
        TypedKernel.Run(ref x, ref y, axes, new DropoutTask<Half>(key, threshold, scale), isParallel);
    }

    private static NoiseAxes Axes(ref readonly nint length) =>
        NoiseAxes.OfMerged(new ReadOnlySpan<nint>(in length), isLastShared: false);

    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="length">The number of elements.</param>
    /// <param name="noise">The noise element that these begin with, a multiple of the longest block of masks.</param>
    /// <param name="lead">
    /// So many elements before <paramref name="y"/> the output is aligned. Steps begin there, and what lies before
    /// <paramref name="y"/> is left out.
    /// </param>
    /// <param name="key">The key of the mask.</param>
    /// <param name="threshold">How many of 2⁴⁴ equally likely draws drop.</param>
    /// <param name="step">What happens to 32 elements.</param>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal static void Run<T, TStep, TStores>(
        ref T x,
        ref T y,
        nint length,
        nint noise,
        nint lead,
        DropoutKey key,
        ulong threshold,
        TStep step
    )
        where TStep : struct, IKernelStep<T>
        where TStores : struct, IStores
    {
        MaskGenerator.Create(key, threshold, out MaskGenerator masks);
        Unsafe.SkipInit(out Blocks blocks); // they are drawn before they are read
        Span<ulong> bits = blocks;
        Span<ulong> drawn = bits[..MaxBlockWords];
        Span<ulong> next = bits[MaxBlockWords..(2 * MaxBlockWords)];
        Span<ulong> moved = bits[(2 * MaxBlockWords)..];
        int turn = masks.TurnLength;
        ulong carry = 0;

        // One turn ahead: while its masks are drawn, those of the turn before are applied.
        masks.Draw(noise, nint.Min(turn, length), drawn);
        nint first = -lead;
        nint index = 0;
        for (; index < length - turn; index += turn)
        {
            nint upcoming = noise + index + turn;
            masks.BreakTies((ulong)(noise + index), ref drawn[0]);
            Span<ulong> own = TStores.AreAligned ? Move(drawn, moved, turn, (int)lead, ref carry) : drawn;
            if (first >= 0 && index <= length - (2 * turn))
            {
                MaskedWork<T, TStep, TStores> work = new(
                    ref Unsafe.Add(ref x, first),
                    ref Unsafe.Add(ref y, first),
                    ref own[0],
                    step
                );
                if (TStores.AreAligned)
                {
                    Streaming.FindPages(ref Unsafe.Add(ref y, first), turn);
                }

                masks.DrawAndApply(upcoming, ref next[0], work);
            }
            else
            {
                ApplyRun<T, TStep, TStores>(ref x, ref y, own, first, first + turn, step);
                masks.Draw(upcoming, nint.Min(turn, length - index - turn), next);
            }

            first += turn;
            Span<ulong> spare = drawn;
            drawn = next;
            next = spare;
        }

        masks.BreakTies((ulong)(noise + index), ref drawn[0]);
        Span<ulong> last = TStores.AreAligned ? Move(drawn, moved, turn, (int)lead, ref carry) : drawn;
        ApplyRun<T, TStep, TStores>(ref x, ref y, last, first, length, step);
    }

    /// <summary>Moves a turn of masks up by fewer than 64 places; what falls off at its end comes before the next one.</summary>
    private static Span<ulong> Move(Span<ulong> source, Span<ulong> destination, int turn, int places, ref ulong carry)
    {
        if (places == 0)
        {
            return source;
        }

        for (int word = 0; word < turn / 64; word++)
        {
            ulong bits = source[word];
            destination[word] = (bits << places) | (carry >> (64 - places));
            carry = bits;
        }

        destination[turn / 64] = carry >> (64 - places); // the very last elements
        return destination;
    }

    /// <summary>Applies masks from one element to another; the first one may lie before the tensor.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void ApplyRun<T, TStep, TStores>(
        ref T x,
        ref T y,
        Span<ulong> masks,
        nint start,
        nint end,
        TStep step
    )
        where TStep : struct, IKernelStep<T>
        where TStores : struct, IStores
    {
        ref byte mask = ref Unsafe.As<ulong, byte>(ref MemoryMarshal.GetReference(masks));
        nint i = start;
        if (i < 0)
        {
            uint bits = Unsafe.ReadUnaligned<uint>(ref mask) >> (int)-i;
            PartialStep.Apply(ref x, ref y, bits, nint.Min(i + StepLength, end), step);
            i += StepLength;
        }

        for (; i <= end - StepLength; i += StepLength)
        {
            step.Apply<TStores>(
                ref Unsafe.Add(ref x, i),
                ref Unsafe.Add(ref y, i),
                Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref mask, (i - start) / 8))
            );
        }

        if (i < end)
        {
            uint bits = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref mask, (i - start) / 8));
            PartialStep.Apply(ref Unsafe.Add(ref x, i), ref Unsafe.Add(ref y, i), bits, end - i, step);
        }
    }

    // Two blocks; a third that is moved into line, and the word that then reaches beyond its end.
    [InlineArray((3 * MaxBlockWords) + 1)]
    private struct Blocks
    {
        private ulong _first;
    }
}
