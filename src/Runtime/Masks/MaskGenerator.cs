using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GeneratedDropout.Masks;

/// <summary>Draws masks, one bit per noise element, set to keep: mask format 1 in vectors.</summary>
/// <remarks>
/// A decision's bits lie one below the other, at the same place of as many planes of 512 bits. So a comparison with the
/// threshold is a chain of ANDs and ORs that decides 512 noise elements at once ("bit-sliced"), and a plane needs
/// neither shifts nor shuffles: the result is a mask in order.
/// </remarks>
internal struct MaskGenerator
{
    /// <summary>The most decisions that one block of planes gives: those of one bit each.</summary>
    public const int MaxBlockLength = BlockPlanes * MaskFormat.PlaneBits;

    /// <summary>Six chains of counters, two planes each: as many as the registers of a 512-bit machine hold.</summary>
    private const int BlockPlanes = 12;
    private const int BlockCounters = BlockPlanes / 2 * MaskFormat.CountersPerPlanePair;
    private const int PlaneWords = MaskFormat.PlaneBits / 64;

    private PhiloxKeys _keys;
    private ThresholdPlanes _planes;
    private readonly DropoutKey _key;
    private readonly ulong _threshold;
    private readonly ulong _start; // what a comparison says before its first bit
    private readonly int _bits;

    public MaskGenerator(DropoutKey key, ulong threshold)
    {
        _key = key;
        _keys = PhiloxKeys.Of(key.Seed);
        _threshold = threshold;
        _bits = MaskFormat.BitsPerDecision(threshold);
        BlockLength = BlockPlanes / _bits * MaskFormat.PlaneBits;
        if (threshold < MaskFormat.AlwaysDrop)
        {
            _start = ulong.MaxValue;
            for (int bit = 0; bit < _bits; bit++)
            {
                bool isSet = (threshold >> (MaskFormat.ThresholdBits - 1 - bit) & 1) != 0;
                _planes[bit] = isSet ? 0 : ulong.MaxValue;
            }
        }
    }

    /// <summary>The decisions in one block: 512 at 12 bits each, 6,144 at one.</summary>
    public int BlockLength { get; }

    /// <summary>Draws one block.</summary>
    /// <param name="index">The noise index of the first decision, a multiple of <see cref="BlockLength"/>.</param>
    /// <param name="mask">Receives <see cref="BlockLength"/> bits.</param>
    public void Draw(nint index, Span<ulong> mask)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Draw<Lanes512, Vector512<ulong>>((ulong)index, mask);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Draw<Lanes256, Vector256<ulong>>((ulong)index, mask);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            Draw<Lanes128, Vector128<ulong>>((ulong)index, mask);
        }
        else
        {
            Draw<Lanes64, ulong>((ulong)index, mask);
        }
    }

    /// <summary>Draws with vectors of one width; internal so that tests reach every width.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal void Draw<TLanes, TVector>(ulong index, Span<ulong> mask)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ulong first = index / (uint)BlockLength * BlockCounters;
        if ((uint)first > uint.MaxValue - BlockCounters)
        {
            DrawByDefinition(index, mask); // the counters' low word wraps within the block: once in 2³² counters
            return;
        }

        // Rounds 1 and 2 where they are the same for all counters of the block: only the counters' low word differs.
        ulong product1 = Math.BigMul(Philox4x32.Multiplier1, (uint)_key.Stream);
        uint word0 = (uint)(product1 >> 32) ^ (uint)(first >> 32) ^ (uint)_keys[0];
        ulong product0 = Math.BigMul(Philox4x32.Multiplier0, word0);
        TVector round1Key = TLanes.Create((uint)(_key.Stream >> 32) ^ _keys[1]);
        TVector round2Key0 = TLanes.Create((uint)product1 ^ _keys[2]);
        TVector round2Key1 = TLanes.Create((product0 >> 32) ^ _keys[3]);
        TVector round2Word3 = TLanes.Create(product0);

        Span<ulong> planes = stackalloc ulong[BlockPlanes * PlaneWords];
        ref ulong plane = ref MemoryMarshal.GetReference(planes);
        ref ulong bits = ref MemoryMarshal.GetReference(mask[..(BlockLength / 64)]);
        TVector anyTie = TLanes.Create(0);
        for (int slot = 0; slot < PlaneWords; slot += TLanes.Count)
        {
            // As the low word does not wrap, the chains' first products lie a constant apart.
            TVector step = TLanes.Create((ulong)MaskFormat.CountersPerPlanePair * Philox4x32.Multiplier0);
            TVector product = TLanes.Multiply(
                TLanes.Sequence(first + (uint)slot),
                TLanes.Create(Philox4x32.Multiplier0)
            );
            PhiloxChain<TLanes, TVector> a = Begin<TLanes, TVector>(
                product,
                round1Key,
                round2Key0,
                round2Key1,
                round2Word3
            );
            product = TLanes.Add(product, step);
            PhiloxChain<TLanes, TVector> b = Begin<TLanes, TVector>(
                product,
                round1Key,
                round2Key0,
                round2Key1,
                round2Word3
            );
            product = TLanes.Add(product, step);
            PhiloxChain<TLanes, TVector> c = Begin<TLanes, TVector>(
                product,
                round1Key,
                round2Key0,
                round2Key1,
                round2Word3
            );
            product = TLanes.Add(product, step);
            PhiloxChain<TLanes, TVector> d = Begin<TLanes, TVector>(
                product,
                round1Key,
                round2Key0,
                round2Key1,
                round2Word3
            );
            product = TLanes.Add(product, step);
            PhiloxChain<TLanes, TVector> e = Begin<TLanes, TVector>(
                product,
                round1Key,
                round2Key0,
                round2Key1,
                round2Word3
            );
            product = TLanes.Add(product, step);
            PhiloxChain<TLanes, TVector> f = Begin<TLanes, TVector>(
                product,
                round1Key,
                round2Key0,
                round2Key1,
                round2Word3
            );
            for (int round = 2; round < Philox4x32.Rounds - 1; round++)
            {
                TVector key0 = TLanes.Create(_keys[2 * round]);
                TVector key1 = TLanes.Create(_keys[(2 * round) + 1]);
                a.Round(key0, key1);
                b.Round(key0, key1);
                c.Round(key0, key1);
                d.Round(key0, key1);
                e.Round(key0, key1);
                f.Round(key0, key1);
            }

            TVector last0 = TLanes.Create(_keys[2 * (Philox4x32.Rounds - 1)]);
            TVector last1 = TLanes.Create(_keys[(2 * Philox4x32.Rounds) - 1]);
            a.Finish(last0, last1, out TVector plane0, out TVector plane1);
            b.Finish(last0, last1, out TVector plane2, out TVector plane3);
            c.Finish(last0, last1, out TVector plane4, out TVector plane5);
            d.Finish(last0, last1, out TVector plane6, out TVector plane7);
            e.Finish(last0, last1, out TVector plane8, out TVector plane9);
            f.Finish(last0, last1, out TVector plane10, out TVector plane11);
            if (_bits == MaskFormat.MaxBits)
            {
                // Both halves of the bits at once, "above the threshold" and "at least": shorter chains, side by side.
                Compare<TLanes, TVector>(
                    plane0,
                    plane1,
                    plane2,
                    plane3,
                    plane4,
                    plane5,
                    0,
                    out TVector highAbove,
                    out TVector highAtLeast
                );
                Compare<TLanes, TVector>(
                    plane6,
                    plane7,
                    plane8,
                    plane9,
                    plane10,
                    plane11,
                    6,
                    out TVector lowAbove,
                    out TVector lowAtLeast
                );
                TVector atLeast = TLanes.Or(highAbove, TLanes.And(highAtLeast, lowAtLeast));
                TVector above = TLanes.Or(highAbove, TLanes.And(highAtLeast, lowAbove));
                TVector tied = TLanes.AndNot(atLeast, above);
                TLanes.Store(atLeast, ref Unsafe.Add(ref bits, slot));
                TLanes.Store(tied, ref Unsafe.Add(ref plane, slot));
                anyTie = TLanes.Or(anyTie, tied);
            }
            else
            {
                TLanes.Store(plane0, ref Unsafe.Add(ref plane, slot));
                TLanes.Store(plane1, ref Unsafe.Add(ref plane, slot + PlaneWords));
                TLanes.Store(plane2, ref Unsafe.Add(ref plane, slot + (2 * PlaneWords)));
                TLanes.Store(plane3, ref Unsafe.Add(ref plane, slot + (3 * PlaneWords)));
                TLanes.Store(plane4, ref Unsafe.Add(ref plane, slot + (4 * PlaneWords)));
                TLanes.Store(plane5, ref Unsafe.Add(ref plane, slot + (5 * PlaneWords)));
                TLanes.Store(plane6, ref Unsafe.Add(ref plane, slot + (6 * PlaneWords)));
                TLanes.Store(plane7, ref Unsafe.Add(ref plane, slot + (7 * PlaneWords)));
                TLanes.Store(plane8, ref Unsafe.Add(ref plane, slot + (8 * PlaneWords)));
                TLanes.Store(plane9, ref Unsafe.Add(ref plane, slot + (9 * PlaneWords)));
                TLanes.Store(plane10, ref Unsafe.Add(ref plane, slot + (10 * PlaneWords)));
                TLanes.Store(plane11, ref Unsafe.Add(ref plane, slot + (11 * PlaneWords)));
            }
        }

        if (_bits < MaskFormat.MaxBits)
        {
            Decide<TLanes, TVector>(ref plane, ref bits);
        }
        else if ((uint)_threshold != 0 && !TLanes.IsZero(anyTie))
        {
            BreakTies(index, ref bits, ref plane);
        }
    }

    /// <summary>
    /// Compares six bits of the draws with the threshold's, from the lowest up, as the other <c>Compare</c> does for
    /// one. Two chains, for "above" and for "at least", differ in what they begin with; a draw in the one and not in
    /// the other is equal.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Compare<TLanes, TVector>(
        TVector p0,
        TVector p1,
        TVector p2,
        TVector p3,
        TVector p4,
        TVector p5,
        int bit,
        out TVector above,
        out TVector atLeast
    )
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ref ulong t = ref Unsafe.Add(ref Unsafe.As<ThresholdPlanes, ulong>(ref _planes), bit);
        TVector t5 = TLanes.Create(Unsafe.Add(ref t, 5));
        above = TLanes.And(p5, t5);
        atLeast = TLanes.Or(p5, t5);
        TVector t4 = TLanes.Create(Unsafe.Add(ref t, 4));
        above = TLanes.Majority(p4, t4, above);
        atLeast = TLanes.Majority(p4, t4, atLeast);
        TVector t3 = TLanes.Create(Unsafe.Add(ref t, 3));
        above = TLanes.Majority(p3, t3, above);
        atLeast = TLanes.Majority(p3, t3, atLeast);
        TVector t2 = TLanes.Create(Unsafe.Add(ref t, 2));
        above = TLanes.Majority(p2, t2, above);
        atLeast = TLanes.Majority(p2, t2, atLeast);
        TVector t1 = TLanes.Create(Unsafe.Add(ref t, 1));
        above = TLanes.Majority(p1, t1, above);
        atLeast = TLanes.Majority(p1, t1, atLeast);
        TVector t0 = TLanes.Create(t);
        above = TLanes.Majority(p0, t0, above);
        atLeast = TLanes.Majority(p0, t0, atLeast);
    }

    /// <summary>Rounds 1 and 2 of a chain, from its counters' products with the first multiplier.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static PhiloxChain<TLanes, TVector> Begin<TLanes, TVector>(
        TVector product,
        TVector round1Key,
        TVector round2Key0,
        TVector round2Key1,
        TVector word3
    )
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        TVector word2 = TLanes.Xor(TLanes.HighHalf(product), round1Key);
        TVector product1 = TLanes.Multiply(word2, TLanes.Create(Philox4x32.Multiplier1));
        return new PhiloxChain<TLanes, TVector>(
            TLanes.Xor(TLanes.HighHalf(product1), round2Key0),
            product1,
            TLanes.Xor(product, round2Key1),
            word3
        );
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
                kept = Compare<TLanes, TVector>(ref plane, bit, kept);
            }

            TLanes.Store(kept, ref Unsafe.Add(ref mask, word));
        }
    }

    /// <summary>
    /// Compares one bit of the draws with the threshold's: above it, or equal and <paramref name="below"/> (what the
    /// lower bits said). Where the threshold's bit is set that is an AND, else an OR; both are a majority.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TVector Compare<TLanes, TVector>(ref ulong planes, int bit, TVector below)
        where TLanes : ILanes<TVector>
        where TVector : struct =>
        TLanes.Majority(
            TLanes.Load(in Unsafe.Add(ref planes, bit * PlaneWords)),
            TLanes.Create(Unsafe.Add(ref Unsafe.As<ThresholdPlanes, ulong>(ref _planes), bit)),
            below
        );

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private readonly void BreakTies(ulong index, ref ulong bits, ref ulong ties)
    {
        for (int word = 0; word < PlaneWords; word++)
        {
            for (ulong tied = Unsafe.Add(ref ties, word); tied != 0; tied &= tied - 1)
            {
                int bit = BitOperations.TrailingZeroCount(tied);
                if (MaskFormat.TieBreak(_key, index + (uint)((64 * word) + bit)) < (uint)_threshold)
                {
                    Unsafe.Add(ref bits, word) &= ~(1ul << bit);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void DrawByDefinition(ulong index, Span<ulong> mask)
    {
        mask[..(BlockLength / 64)].Clear();
        for (int i = 0; i < BlockLength; i++)
        {
            ulong kept = MaskFormat.IsKept(_key, index + (uint)i, _threshold) ? 1ul : 0;
            mask[i / 64] |= kept << (i % 64);
        }
    }

    /// <summary>The threshold's leading bits, inverted, each in all 64 bits.</summary>
    [InlineArray(MaskFormat.MaxBits)]
    private struct ThresholdPlanes
    {
        private ulong _first;
    }
}
