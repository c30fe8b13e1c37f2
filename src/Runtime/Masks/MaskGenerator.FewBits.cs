using System.Runtime.CompilerServices;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Masks;

/// <content>Decisions of one to six bits, which never tie.</content>
internal partial struct MaskGenerator
{
    /// <summary>
    /// With vectors as wide as a plane: draws all planes of a block, and then takes as many of them for each decision as it
    /// has bits.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void DrawFewBits<TLanes, TVector, T, TStep, TStores>(
        ulong first,
        ref ulong mask,
        scoped MaskedWork<T, TStep, TStores> work
    )
        where TLanes : ILanes<TVector>
        where TVector : struct
        where TStep : struct, IKernelStep<T>
        where TStores : struct, IStores
    {
        ref ulong keys = ref Unsafe.As<PhiloxKeys, ulong>(ref _keys);
        ref ulong planes = ref Unsafe.As<Planes, ulong>(ref _planes);
        nint steps = BlockLength / MaskedWork<T, TStep, TStores>.StepLength / 8; // for each round from the third on
        ChainTrio<TLanes, TVector> upper = new(first, in _first);
        ChainTrio<TLanes, TVector> lower = new(first + ChainTrio<TLanes, TVector>.Counters, in _first);
        lower.RoundFrom0(in Unsafe.Add(ref keys, 4));
        upper.RoundFrom0(in Unsafe.Add(ref keys, 4));
        work.Apply(0 * steps, steps);
        lower.RoundFrom1(in Unsafe.Add(ref keys, 6));
        upper.RoundFrom1(in Unsafe.Add(ref keys, 6));
        work.Apply(1 * steps, steps);
        lower.RoundFrom2(in Unsafe.Add(ref keys, 8));
        upper.RoundFrom2(in Unsafe.Add(ref keys, 8));
        work.Apply(2 * steps, steps);
        lower.RoundFrom3(in Unsafe.Add(ref keys, 10));
        upper.RoundFrom3(in Unsafe.Add(ref keys, 10));
        work.Apply(3 * steps, steps);
        lower.RoundFrom0(in Unsafe.Add(ref keys, 12));
        upper.RoundFrom0(in Unsafe.Add(ref keys, 12));
        work.Apply(4 * steps, steps);
        lower.RoundFrom1(in Unsafe.Add(ref keys, 14));
        upper.RoundFrom1(in Unsafe.Add(ref keys, 14));
        work.Apply(5 * steps, steps);
        lower.RoundFrom2(in Unsafe.Add(ref keys, 16));
        upper.RoundFrom2(in Unsafe.Add(ref keys, 16));
        work.Apply(6 * steps, steps);
        lower.LastRoundFrom3(in Unsafe.Add(ref keys, 18));
        upper.LastRoundFrom3(in Unsafe.Add(ref keys, 18));
        work.Apply(7 * steps, steps);
        upper.Store(ref planes, PlaneWords);
        lower.Store(ref Unsafe.Add(ref planes, ChainTrio<TLanes, TVector>.Planes * PlaneWords), PlaneWords);
        Decide<TLanes, TVector>(ref planes, ref mask);
    }

    /// <summary>
    /// With narrower vectors, and fewer registers: the work comes before, and then one trio of chains at a time. Two would
    /// not only lack registers: the JIT would not inline all of their rounds.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void DrawFewBitsInParts<TLanes, TVector, T, TStep, TStores>(
        ulong first,
        ref ulong mask,
        scoped MaskedWork<T, TStep, TStores> work
    )
        where TLanes : ILanes<TVector>
        where TVector : struct
        where TStep : struct, IKernelStep<T>
        where TStores : struct, IStores
    {
        ref ulong keys = ref Unsafe.As<PhiloxKeys, ulong>(ref _keys);
        ref ulong planes = ref Unsafe.As<Planes, ulong>(ref _planes);
        work.ApplyApart(0, BlockLength / MaskedWork<T, TStep, TStores>.StepLength);
        for (int half = 0; half < 2; half++)
        {
            for (int slot = 0; slot < PlaneWords; slot += TLanes.Count)
            {
                ulong counter = first + (ulong)(slot + (half * ChainTrio<TLanes, TVector>.Counters));
                ChainTrio<TLanes, TVector> trio = new(counter, in _first);
                trio.LastRounds(ref keys);
                int plane = half * ChainTrio<TLanes, TVector>.Planes;
                trio.Store(ref Unsafe.Add(ref planes, (plane * PlaneWords) + slot), PlaneWords);
            }
        }

        Decide<TLanes, TVector>(ref planes, ref mask);
    }

    /// <summary>Decisions that never tie: as many planes each as a decision has bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Decide<TLanes, TVector>(ref ulong planes, ref ulong mask)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        TVector start = TLanes.Create(_start);
        int words = BlockLength / 64;
        for (int word = 0; word < words; word += TLanes.Count)
        {
            ref ulong plane = ref Unsafe.Add(
                ref planes,
                (word / PlaneWords * _bits * PlaneWords) + (word % PlaneWords)
            );
            TVector kept = start;
            for (int bit = _bits - 1; bit >= 0; bit--)
            {
                kept = TLanes.Majority(
                    TLanes.Load(in Unsafe.Add(ref plane, bit * PlaneWords)),
                    TLanes.Create(Unsafe.Add(ref Unsafe.As<ThresholdPlanes, ulong>(ref _thresholdPlanes), bit)),
                    kept
                );
            }

            TLanes.Store(kept, ref Unsafe.Add(ref mask, word));
        }
    }
}
