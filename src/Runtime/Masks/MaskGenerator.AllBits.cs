using System.Runtime.CompilerServices;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Masks;

/// <content>
/// Decisions of all twelve bits: the planes are compared as they come, and meanwhile a mask that was drawn before is applied.
/// </content>
/// <remarks>
/// Drawing is arithmetic, applying waits for memory. A processor looks some hundred instructions ahead; only where the two
/// alternate within that distance does it work on both at the same time. So a step of the kernel comes after each round.
/// </remarks>
internal partial struct MaskGenerator
{
    /// <summary>
    /// With vectors as wide as a plane: the lower six planes, then the upper six. They overlap a little, because a chain's
    /// last round and the comparison would leave the processor waiting.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void DrawAllBits<TLanes, TVector, T, TStep, TStores>(
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
        ref ulong threshold = ref Unsafe.As<ThresholdPlanes, ulong>(ref _thresholdPlanes);
        TVector above = TLanes.Create(0);
        TVector tied = TLanes.Create(ulong.MaxValue);
        ChainTrio<TLanes, TVector> lower = new(first + ChainTrio<TLanes, TVector>.Counters, in _first);
        work.Apply(0);
        lower.RoundFrom0(in Unsafe.Add(ref keys, 4));
        work.Apply(1);
        lower.RoundFrom1(in Unsafe.Add(ref keys, 6));
        work.Apply(2);
        lower.RoundFrom2(in Unsafe.Add(ref keys, 8));
        work.Apply(3);
        lower.RoundFrom3(in Unsafe.Add(ref keys, 10));
        work.Apply(4);
        lower.RoundFrom0(in Unsafe.Add(ref keys, 12));
        work.Apply(5);
        lower.RoundFrom1(in Unsafe.Add(ref keys, 14));
        work.Apply(6);
        lower.RoundFrom2(in Unsafe.Add(ref keys, 16));
        work.Apply(7);
        ChainTrio<TLanes, TVector> upper = new(first, in _first);
        lower.LastRoundFrom3(in Unsafe.Add(ref keys, 18));
        work.Apply(8);
        upper.RoundFrom0(in Unsafe.Add(ref keys, 4));
        lower.Compare(in Unsafe.Add(ref threshold, ChainTrio<TLanes, TVector>.Planes), ref above, ref tied);
        work.Apply(9);
        upper.RoundFrom1(in Unsafe.Add(ref keys, 6));
        work.Apply(10);
        upper.RoundFrom2(in Unsafe.Add(ref keys, 8));
        work.Apply(11);
        upper.RoundFrom3(in Unsafe.Add(ref keys, 10));
        work.Apply(12);
        upper.RoundFrom0(in Unsafe.Add(ref keys, 12));
        work.Apply(13);
        upper.RoundFrom1(in Unsafe.Add(ref keys, 14));
        work.Apply(14);
        upper.RoundFrom2(in Unsafe.Add(ref keys, 16));
        work.Apply(15);
        upper.LastRoundFrom3(in Unsafe.Add(ref keys, 18));
        upper.Compare(in threshold, ref above, ref tied);
        TLanes.Store(TLanes.Or(above, tied), ref mask);
        TLanes.Store(tied, ref Unsafe.As<Planes, ulong>(ref _planes));
    }

    /// <summary>
    /// With narrower vectors, and fewer registers: the steps come between the chains, not between their rounds, so that
    /// neither drives the other's values to memory.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void DrawAllBitsInParts<TLanes, TVector, T, TStep, TStores>(
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
        ref ulong threshold = ref Unsafe.As<ThresholdPlanes, ulong>(ref _thresholdPlanes);
        TVector above = TLanes.Create(0);
        TVector tied = TLanes.Create(ulong.MaxValue);
        for (int part = 0; part < 2 * PlaneWords / TLanes.Count; part++)
        {
            work.ApplyApart(part * TLanes.Count, TLanes.Count);
            int slot = part / 2 * TLanes.Count;
            int half = 1 - (part % 2); // the lower half first
            ulong counter = first + (ulong)(slot + (half * ChainTrio<TLanes, TVector>.Counters));
            ChainTrio<TLanes, TVector> trio = new(counter, in _first);
            trio.LastRounds(ref keys);
            trio.Compare(in Unsafe.Add(ref threshold, half * ChainTrio<TLanes, TVector>.Planes), ref above, ref tied);
            if (half == 0)
            {
                TLanes.Store(TLanes.Or(above, tied), ref Unsafe.Add(ref mask, slot));
                TLanes.Store(tied, ref Unsafe.Add(ref Unsafe.As<Planes, ulong>(ref _planes), slot));
                above = TLanes.Create(0);
                tied = TLanes.Create(ulong.MaxValue);
            }
        }
    }
}
