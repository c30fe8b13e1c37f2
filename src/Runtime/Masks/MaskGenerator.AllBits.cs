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
        ref ulong ties,
        scoped MaskedWork<T, TStep, TStores> work
    )
        where TLanes : ILanes<TVector>
        where TVector : struct
        where TStep : struct, IKernelStep<T>
        where TStores : struct, IStores
    {
        ref ulong keys = ref Aligned.Keys.First;
        ref ulong threshold = ref Aligned.Threshold[0];
        TVector above = TLanes.Create(0);
        TVector tied = TLanes.Create(ulong.MaxValue);
        TVector upperProducts = ChainTrio<TLanes, TVector>.Products(first);
        TVector lowerProducts = ChainTrio<TLanes, TVector>.Products(first + (uint)ChainTrio<TLanes, TVector>.Counters);
        ChainTrio<TLanes, TVector> lower = new(ref lowerProducts, in keys, in keys, in keys);
        work.Apply(0);
        lower.RoundFrom0(in keys, 3);
        work.Apply(1);
        lower.RoundFrom1(in keys, 4);
        work.Apply(2);
        lower.RoundFrom2(in keys, 5);
        work.Apply(3);
        lower.RoundFrom3(in keys, 6);
        work.Apply(4);
        lower.RoundFrom0(in keys, 7);
        work.Apply(5);
        lower.RoundFrom1(in keys, 8);
        work.Apply(6);
        lower.RoundFrom2(in keys, 9);
        work.Apply(7);
        ChainTrio<TLanes, TVector> upper = new(ref upperProducts, in keys, in keys, in keys);
        lower.LastRoundFrom3(in keys);
        work.Apply(8);
        upper.RoundFrom0(in keys, 3);
        lower.Compare(in Unsafe.Add(ref threshold, MaskFormat.MaxBits / 2 * PhiloxKeys.Copies), ref above, ref tied);
        work.Apply(9);
        upper.RoundFrom1(in keys, 4);
        work.Apply(10);
        upper.RoundFrom2(in keys, 5);
        work.Apply(11);
        upper.RoundFrom3(in keys, 6);
        work.Apply(12);
        upper.RoundFrom0(in keys, 7);
        work.Apply(13);
        upper.RoundFrom1(in keys, 8);
        work.Apply(14);
        upper.RoundFrom2(in keys, 9);
        work.Apply(15);
        upper.LastRoundFrom3(in keys);
        upper.Compare(in threshold, ref above, ref tied);
        TLanes.Store(TLanes.Or(above, tied), ref mask);
        TLanes.Store(tied, ref ties);
    }
}
