using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.Arm;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Masks;

/// <content>
/// With vectors narrower than a plane there are 16 registers, just enough for three chains. So a block is drawn in parts, three
/// chains with all their rounds, and a mask that was drawn before is applied between them. The comparison comes last.
/// </content>
internal partial struct MaskGenerator
{
    /// <param name="first">The lowest word of the first counter.</param>
    /// <param name="blocks">How many blocks.</param>
    /// <param name="length">How many decisions are wanted of each; all of them where there is work.</param>
    /// <param name="mask">Receives the mask.</param>
    /// <param name="work">What is to be done meanwhile.</param>
    /// <param name="a">The keys of all rounds.</param>
    /// <param name="b">
    /// The same again, which the JIT cannot know: each chain has the keys as operands in memory. It would keep a value that it sees
    /// loaded twice, find no register, and move it to the stack and back.
    /// </param>
    /// <param name="c">And again.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void DrawInParts<TLanes, TVector, T, TStep, TStores>(
        ulong first,
        int blocks,
        int length,
        ref ulong mask,
        scoped ref readonly MaskedWork<T, TStep, TStores> work,
        ref ulong a,
        ref ulong b,
        ref ulong c
    )
        where TLanes : ILanes<TVector>
        where TVector : struct
        where TStep : struct, IKernelStep<T>
        where TStores : struct, IStores
    {
        if (AdvSimd.IsSupported)
        {
            b = ref a; // twice as many registers, and no operands in memory
            c = ref a;
        }

        ref Tables tables = ref Aligned;
        ref ulong planes = ref tables.Planes[0];
        ref ulong ties = ref tables.Ties[0];
        int drawn = (length + MaskFormat.PlaneBits - 1) / MaskFormat.PlaneBits * _bits; // planes
        nint end = (drawn + 1) / 2 * MaskFormat.CountersPerPlanePair;
        int counters = ChainTrio<TLanes, TVector>.Counters;
        nint steps = BlockLength / MaskedWork<T, TStep, TStores>.StepLength / (BlockCounters / counters);
        nint step = 0;
        // Between the parts the products stay in memory: in a register, they would leave the chains one too few.
        TLanes.Store(ChainTrio<TLanes, TVector>.Products(first), ref tables.Products[0]);
        for (int block = 0; block < blocks; block++)
        {
            for (nint counter = 0; counter < end; counter += counters)
            {
                TVector products = TLanes.Load(in tables.Products[0]);
                ChainTrio<TLanes, TVector> trio = new(ref products, in a, in b, in c);
                TLanes.Store(products, ref tables.Products[0]);
                trio.LastRounds(in a, in b, in c);
                trio.Store(ref planes, counter);
                work.Apply(step, steps);
                step += steps;
            }

            if (_bits < MaskFormat.MaxBits)
            {
                Decide<TLanes, TVector>(ref planes, length, ref mask);
            }
            else
            {
                DecideAllBits<TLanes, TVector>(ref planes, ref mask, ref Unsafe.Add(ref ties, block * PlaneWords));
            }

            mask = ref Unsafe.Add(ref mask, BlockLength / 64);
        }
    }

    /// <summary>Decisions of twelve bits: two vectors at a time, which do not wait for each other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void DecideAllBits<TLanes, TVector>(ref ulong planes, ref ulong mask, ref ulong ties)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        for (nint slot = 0; slot < PlaneWords; slot += 2 * TLanes.Count)
        {
            TVector kept0 = TLanes.Create(_start);
            TVector kept1 = kept0;
            TVector tied0 = TLanes.Create(ulong.MaxValue);
            TVector tied1 = tied0;
            // From the lowest bit up: where the threshold has a 1, a draw needs one, too, to keep up with it; elsewhere a 1 takes it
            // above. The bit before the first of the threshold's ends the loop.
            ref ulong plane = ref Unsafe.Add(ref planes, ((MaskFormat.MaxBits - 1) * PlaneWords) + slot);
            for (uint own = _leadingBits | (1u << MaskFormat.MaxBits); own != 1; own >>= 1)
            {
                TVector plane0 = TLanes.Load(in plane);
                TVector plane1 = TLanes.Load(in Unsafe.Add(ref plane, TLanes.Count));
                // The same in every block: the processor foresees it.
                if ((own & 1) != 0)
                {
                    kept0 = TLanes.And(kept0, plane0);
                    kept1 = TLanes.And(kept1, plane1);
                    tied0 = TLanes.And(tied0, plane0);
                    tied1 = TLanes.And(tied1, plane1);
                }
                else
                {
                    kept0 = TLanes.Or(kept0, plane0);
                    kept1 = TLanes.Or(kept1, plane1);
                    tied0 = TLanes.AndNot(tied0, plane0);
                    tied1 = TLanes.AndNot(tied1, plane1);
                }

                plane = ref Unsafe.Subtract(ref plane, PlaneWords);
            }

            TLanes.Store(kept0, ref Unsafe.Add(ref mask, slot));
            TLanes.Store(kept1, ref Unsafe.Add(ref mask, slot + TLanes.Count));
            TLanes.Store(tied0, ref Unsafe.Add(ref ties, slot));
            TLanes.Store(tied1, ref Unsafe.Add(ref ties, slot + TLanes.Count));
        }
    }
}
