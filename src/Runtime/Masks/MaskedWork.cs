using System.Runtime.CompilerServices;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Masks;

/// <summary>A run of elements and its mask, to be worked on 32 elements at a time.</summary>
internal ref struct MaskedWork<T, TStep, TStores>
    where TStep : struct, IKernelStep<T>
    where TStores : struct, IStores
{
    /// <summary>The elements of one step.</summary>
    public const int StepLength = 32;

    private readonly ref T _x;
    private readonly ref T _y;
    private readonly ref byte _mask;
    private readonly TStep _step;

    public MaskedWork(ref T x, ref T y, ref ulong mask, TStep step)
    {
        _x = ref x;
        _y = ref y;
        _mask = ref Unsafe.As<ulong, byte>(ref mask);
        _step = step;
    }

    /// <summary>Applies one step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Apply(nint number)
    {
        if (typeof(TStep) != typeof(NoStep))
        {
            _step.Apply<TStores>(
                ref Unsafe.Add(ref _x, number * StepLength),
                ref Unsafe.Add(ref _y, number * StepLength),
                Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref _mask, number * (StepLength / 8)))
            );
        }
    }

    /// <summary>Applies several steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Apply(nint first, nint count)
    {
        if (typeof(TStep) != typeof(NoStep))
        {
            for (nint number = first; number < first + count; number++)
            {
                Apply(number);
            }
        }
    }

    /// <summary>Applies several steps in a method of their own: nothing of theirs takes the caller's registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void ApplyApart(nint first, nint count)
    {
        if (typeof(TStep) != typeof(NoStep))
        {
            Apply(ref _x, ref _y, ref _mask, _step, first, count);
        }
    }

    // Static, so that the structure itself needs no address and its fields stay in registers.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Apply(ref T x, ref T y, ref byte mask, TStep step, nint first, nint count) =>
        new MaskedWork<T, TStep, TStores>(ref x, ref y, ref Unsafe.As<byte, ulong>(ref mask), step).Apply(first, count);
}
