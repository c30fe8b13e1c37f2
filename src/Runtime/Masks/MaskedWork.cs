using System.Runtime.CompilerServices;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Elements;

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
            TStep step = _step;
            ref T x = ref Unsafe.Add(ref _x, first * StepLength);
            ref T y = ref Unsafe.Add(ref _y, first * StepLength);
            ref byte mask = ref Unsafe.Add(ref _mask, first * (StepLength / 8));
            for (nint left = count; left > 0; left--)
            {
                if (TStores.AreFar)
                {
                    Streaming.Prefetch(ref Unsafe.Add(ref x, Streaming.Ahead / Unsafe.SizeOf<T>()), StepLength);
                }

                step.Apply<TStores>(ref x, ref y, Unsafe.ReadUnaligned<uint>(ref mask));
                x = ref Unsafe.Add(ref x, StepLength);
                y = ref Unsafe.Add(ref y, StepLength);
                mask = ref Unsafe.Add(ref mask, StepLength / 8);
            }
        }
    }

    /// <summary>Applies the first steps, in a method of their own.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public readonly void ApplyApart(nint count) => Apply(0, count);

    /// <summary>The same work from a later element on.</summary>
    /// <param name="element">A multiple of <see cref="StepLength"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly MaskedWork<T, TStep, TStores> From(nint element) =>
        typeof(TStep) == typeof(NoStep)
            ? this
            : new(
                ref Unsafe.Add(ref _x, element),
                ref Unsafe.Add(ref _y, element),
                ref Unsafe.As<byte, ulong>(ref Unsafe.Add(ref _mask, element / 8)),
                _step
            );
}
