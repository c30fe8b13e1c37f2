using System.Numerics;
using System.Runtime.CompilerServices;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Elements;
using GeneratedDropout.Masks;

namespace GeneratedDropout.Tensors;

/// <summary>
/// Dropout over row-major memory, for any noise shape: what a generated kernel does, decided at run time. A large result
/// goes past the caches.
/// </summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="TStep">What happens to 32 elements.</typeparam>
internal static class DenseKernel<T, TStep>
    where TStep : struct, IKernelStep<T>
{
    private const int MostAheadBytes = 64 * 1024; // farther on, a cache would lose it before it is read
    private const int StepLength = MaskedWork<float, NoStep, CachedStores>.StepLength;

    /// <summary>
    /// Where memory is far, to jump over shorter rows gains nothing: it brings the next one all the same, and half of the jumps are
    /// foreseen wrongly.
    /// </summary>
    private static nint LeastLongRow => 2048 / Unsafe.SizeOf<T>();

    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="axes">The merged axes.</param>
    /// <param name="task">The mask, and the factor of the kept elements.</param>
    /// <param name="step">What happens to 32 elements.</param>
    public static unsafe void Run(ref T x, ref T y, NoiseAxes axes, DropoutTask<T> task, TStep step)
    {
        Storing storing = StoringOf(in x, in y, axes);
        fixed (void* _ = &Unsafe.As<T, byte>(ref y))
        {
            RunPart(ref x, ref y, axes, 0, task, step, storing);
        }
    }

    /// <summary>
    /// How the result is stored. It is streamed if it is large, and its runs are long enough. In place only long rows that are
    /// dropped are, which need not be read.
    /// </summary>
    public static Storing StoringOf(ref readonly T x, ref readonly T y, NoiseAxes axes)
    {
        if (!Streaming.IsWorthwhile(in y, axes.Length))
        {
            return Storing.Cached;
        }

        int last = axes.Rank - 1;
        nint run = axes.Extent(last);
        bool hasLongRows = axes.IsShared(last) && run >= LeastLongRow;
        if (last > 0 && !hasLongRows)
        {
            run *= axes.Extent(last - 1); // rows are worked on side by side
        }

        bool isStreamed =
            (hasLongRows || !Unsafe.AreSame(in x, in y)) && run >= Streaming.LeastRunBytes / Unsafe.SizeOf<T>();
        return isStreamed ? Storing.Streamed : Storing.Far;
    }

    /// <summary>Runs over a part of a tensor, which does not move.</summary>
    /// <inheritdoc cref="RunPart{TStores}"/>
    public static void RunPart(
        ref T x,
        ref T y,
        NoiseAxes axes,
        nint noise,
        DropoutTask<T> task,
        TStep step,
        Storing storing
    )
    {
        switch (storing)
        {
            case Storing.Streamed:
                RunPart<StreamingStores>(ref x, ref y, axes, noise, task, step);
                Streaming.Finish();
                break;
            case Storing.Far:
                RunPart<FarStores>(ref x, ref y, axes, noise, task, step);
                break;
            default:
                RunPart<CachedStores>(ref x, ref y, axes, noise, task, step);
                break;
        }
    }

    /// <summary>Runs over a part of a tensor.</summary>
    /// <param name="x">The first element of the part's input.</param>
    /// <param name="y">The first element of the part's output.</param>
    /// <param name="axes">The part's axes.</param>
    /// <param name="noise">The noise element that the part begins with; for a decision for each element, of a whole block.</param>
    /// <param name="task">The mask, and the factor of the kept elements.</param>
    /// <param name="step">What happens to 32 elements.</param>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void RunPart<TStores>(ref T x, ref T y, NoiseAxes axes, nint noise, DropoutTask<T> task, TStep step)
        where TStores : struct, IStores
    {
        int last = axes.Rank - 1;
        bool isLastShared = axes.IsShared(last);
        nint inner = axes.Extent(last);
        if (last == 0 && !isLastShared)
        {
            nint lead = TStores.AreAligned ? Streaming.PastLine(in y) : 0;
            ElementLoop.Run<T, TStep, TStores>(ref x, ref y, inner, noise, lead, task.Key, task.Threshold, step);
            return;
        }

        RowMasks masks = new(task.Key, task.Threshold, noise, axes.NoiseLength);
        nint outer = last > 0 ? axes.Extent(last - 1) : 1;
        NoiseOdometer odometer = new(axes, last - 1, stackalloc nint[2 * axes.Rank]);
        do
        {
            if (isLastShared)
            {
                SharedRows<TStores>(ref x, ref y, ref masks, odometer.Index, outer, inner, task.Scale, step);
            }
            else
            {
                ReusedRow<TStores>(ref x, ref y, ref masks, odometer.Index, outer, inner, step);
            }

            x = ref Unsafe.Add(ref x, outer * inner);
            y = ref Unsafe.Add(ref y, outer * inner);
        } while (odometer.Advance());
    }

    /// <summary>
    /// One decision for each row: a kept row is scaled, a dropped one cleared without being read. The decisions of a group are asked
    /// for before its rows are written: later, they would wait for the stores.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SharedRows<TStores>(
        ref T x,
        ref T y,
        ref RowMasks masks,
        nint noise,
        nint rows,
        nint length,
        T scale,
        TStep step
    )
        where TStores : struct, IStores
    {
        if (length <= RowMasks.ShortRow || (TStores.AreFar && length < LeastLongRow))
        {
            SpreadRows<TStores>(ref x, ref y, ref masks, noise, rows, length, step);
            return;
        }

        for (nint first = 0; first < rows; first += RowMasks.GroupCount)
        {
            nint count = nint.Min(RowMasks.GroupCount, rows - first);
            (ulong kept, ulong dropped) = masks.Group(noise + first, count);
            ref T source = ref Unsafe.Add(ref x, first * length);
            ref T target = ref Unsafe.Add(ref y, first * length);
            KeptRows<TStores>(ref source, ref target, kept, count, length, scale, step);
            DroppedRows<TStores>(ref target, dropped, length);
        }
    }

    /// <summary>A decision for each of rows so short that they are best worked on as if every element had its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SpreadRows<TStores>(
        ref T x,
        ref T y,
        ref RowMasks masks,
        nint noise,
        nint rows,
        nint length,
        TStep step
    )
        where TStores : struct, IStores
    {
        nint together = RowsTogether(length, rows);
        for (nint row = 0; row < rows; row += together)
        {
            nint count = nint.Min(together, rows - row);
            ref byte mask = ref masks.Spread(noise + row, count, length);
            SteppedRun<TStores>.ScaleKept(
                ref Unsafe.Add(ref x, row * length),
                ref Unsafe.Add(ref y, row * length),
                new BitMasks(ref mask),
                count * length,
                step
            );
        }
    }

    /// <summary>The rows of a group that are kept, first: memory would rather read some and then write some.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void KeptRows<TStores>(ref T x, ref T y, ulong kept, nint count, nint length, T scale, TStep step)
        where TStores : struct, IStores
    {
        while (kept != 0)
        {
            int row = BitOperations.TrailingZeroCount(kept);
            kept &= kept - 1;
            ref T source = ref Unsafe.Add(ref x, row * length);
            ref T target = ref Unsafe.Add(ref y, row * length);
            if (!TStores.AreAligned)
            {
                Scaling.Scale(ref source, ref target, length, scale);
                continue;
            }

            // The processor foresees reads in order, not those after a gap.
            nint next = nint.Min(BitOperations.TrailingZeroCount(kept), count);
            nint ahead = (next - row) * length;
            if (ahead > MostAheadBytes / Unsafe.SizeOf<T>())
            {
                ahead = Streaming.Ahead / Unsafe.SizeOf<T>();
            }

            if (Unsafe.AreSame(ref source, ref target))
            {
                SteppedRun<FarStores>.ScaleKept(ref source, ref target, default(AllKept), length, step, ahead);
            }
            else
            {
                SteppedRun<TStores>.ScaleKept(ref source, ref target, default(AllKept), length, step, ahead);
            }
        }
    }

    /// <summary>The rows of a group that are dropped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void DroppedRows<TStores>(ref T y, ulong dropped, nint length)
        where TStores : struct, IStores
    {
        for (; dropped != 0; dropped &= dropped - 1)
        {
            ref T row = ref Unsafe.Add(ref y, BitOperations.TrailingZeroCount(dropped) * length);
            if (TStores.AreAligned)
            {
                Streaming.Clear(ref row, length);
            }
            else
            {
                Scaling.Clear(ref row, length);
            }
        }
    }

    /// <summary>
    /// A row of decisions, drawn once and applied to each of the rows that share it. Copies of a short one side by side make
    /// a long run.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReusedRow<TStores>(
        ref T x,
        ref T y,
        ref RowMasks masks,
        nint noise,
        nint repeats,
        nint length,
        TStep step
    )
        where TStores : struct, IStores
    {
        nint total = repeats * length;
        nint copies = TStores.AreAligned ? RowsTogether(length, repeats) : RowMasks.Copies(length, repeats);
        for (nint start = 0; start < length; start += RowMasks.MaxCount)
        {
            nint count = nint.Min(RowMasks.MaxCount, length - start);
            ref byte mask = ref masks.Row(noise + start, count, copies);
            for (nint offset = start; offset < total; offset += length * copies)
            {
                SteppedRun<TStores>.ScaleKept(
                    ref Unsafe.Add(ref x, offset),
                    ref Unsafe.Add(ref y, offset),
                    new BitMasks(ref mask),
                    nint.Min(count * copies, total - offset),
                    step
                );
            }
        }
    }

    /// <summary>As many rows as a row of masks has room for, and of those, if possible, whole cache lines.</summary>
    private static nint RowsTogether(nint length, nint rows)
    {
        nint most = nint.Clamp(RowMasks.MaxCount / length, 1, rows);
        nint lines = nint.Max(StepLength >> BitOperations.TrailingZeroCount(length), 1);
        return most > lines ? most - (most % lines) : most;
    }
}
