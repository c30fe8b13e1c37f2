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
        ref ulong keys = ref Aligned.Keys.First;
        ref ulong planes = ref Aligned.Planes[0];
        nint steps = BlockLength / MaskedWork<T, TStep, TStores>.StepLength / 8; // for each round from the third on
        TVector products = ChainTrio<TLanes, TVector>.Products(first);
        ChainTrio<TLanes, TVector> upper = new(ref products, in keys, in keys, in keys);
        ChainTrio<TLanes, TVector> lower = new(ref products, in keys, in keys, in keys);
        lower.RoundFrom0(in keys, 3);
        upper.RoundFrom0(in keys, 3);
        work.Apply(0 * steps, steps);
        lower.RoundFrom1(in keys, 4);
        upper.RoundFrom1(in keys, 4);
        work.Apply(1 * steps, steps);
        lower.RoundFrom2(in keys, 5);
        upper.RoundFrom2(in keys, 5);
        work.Apply(2 * steps, steps);
        lower.RoundFrom3(in keys, 6);
        upper.RoundFrom3(in keys, 6);
        work.Apply(3 * steps, steps);
        lower.RoundFrom0(in keys, 7);
        upper.RoundFrom0(in keys, 7);
        work.Apply(4 * steps, steps);
        lower.RoundFrom1(in keys, 8);
        upper.RoundFrom1(in keys, 8);
        work.Apply(5 * steps, steps);
        lower.RoundFrom2(in keys, 9);
        upper.RoundFrom2(in keys, 9);
        work.Apply(6 * steps, steps);
        lower.LastRoundFrom3(in keys);
        upper.LastRoundFrom3(in keys);
        work.Apply(7 * steps, steps);
        upper.Store(ref planes, 0);
        lower.Store(ref planes, ChainTrio<TLanes, TVector>.Counters);
        Decide<TLanes, TVector>(ref planes, BlockLength, ref mask);
    }

    /// <summary>Decisions that never tie: as many planes each as a decision has bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Decide<TLanes, TVector>(ref ulong planes, int length, ref ulong mask)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        for (nint word = 0; 64 * word < length; word += TLanes.Count)
        {
            nint slot = word & (PlaneWords - 1);
            ref ulong plane = ref Unsafe.Add(ref planes, ((word - slot) * _bits) + slot);
            TVector kept = TLanes.Create(_start);
            uint own = _leadingBits; // compared from the lowest bit up, as twelve bits are
            for (nint bit = _bits - 1; bit >= 0; bit--)
            {
                TVector draws = TLanes.Load(in Unsafe.Add(ref plane, bit * PlaneWords));
                kept = (own & 1) != 0 ? TLanes.And(kept, draws) : TLanes.Or(kept, draws);
                own >>= 1;
            }

            TLanes.Store(kept, ref Unsafe.Add(ref mask, word));
        }
    }
}
