using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GeneratedDropout.Masks;

/// <summary>Draws masks, one bit per noise element, set to keep: mask format 1 in vectors.</summary>
/// <remarks>
/// A decision's bits lie one below the other at the same place of as many planes of 512 bits. So a comparison with the
/// threshold is a chain of ANDs and ORs that decides 512 noise elements at once ("bit-sliced"), and a plane needs
/// neither shifts nor shuffles: the result is a mask in order.
/// </remarks>
internal struct MaskGenerator
{
    /// <summary>The most decisions that one block of counters gives: those of one bit each.</summary>
    public const int MaxBlockLength = MaskFormat.BlockBits;

    private PhiloxKeys _keys;
    private ThresholdPlanes _planes;
    private readonly DropoutKey _key;
    private readonly int _bits;
    private readonly ulong _start;
    private readonly uint _rest;

    public MaskGenerator(DropoutKey key, ulong threshold)
    {
        _key = key;
        _keys = PhiloxKeys.Of(key.Seed);
        _bits = MaskFormat.BitsPerDecision(threshold);
        _rest = (uint)threshold;
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

    /// <summary>The decisions in one block: 512 at 8 bits each, 4,096 at one.</summary>
    public readonly int BlockLength => MaskFormat.BlockBits / _bits;

    /// <summary>Whether some draws tie with the threshold, so that 32 more bits decide.</summary>
    public readonly bool HasTies => _rest != 0;

    /// <summary>Whether the 32 bits of a tie break say drop.</summary>
    public readonly bool IsBelow(ulong random) => random < _rest;

    /// <summary>Draws one block. Draws that tie are kept for now, and marked.</summary>
    /// <param name="index">The noise index of the first decision, a multiple of <see cref="BlockLength"/>.</param>
    /// <param name="mask">Receives <see cref="BlockLength"/> bits.</param>
    /// <param name="ties">Receives as many bits, but only where <see cref="HasTies"/>.</param>
    public void Draw(nint index, Span<ulong> mask, Span<ulong> ties)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Draw<Lanes512, Vector512<ulong>>((ulong)index, mask, ties);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Draw<Lanes256, Vector256<ulong>>((ulong)index, mask, ties);
        }
        else
        {
            Draw<Lanes128, Vector128<ulong>>((ulong)index, mask, ties);
        }
    }

    /// <summary>Draws with vectors of one width; internal so that tests reach every width.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal void Draw<TLanes, TVector>(ulong index, Span<ulong> mask, Span<ulong> ties)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ulong first = index / (uint)BlockLength * MaskFormat.CountersPerBlock;
        ref ulong bits = ref MemoryMarshal.GetReference(mask[..(BlockLength / 64)]);
        ref ulong tied = ref MemoryMarshal.GetReference(HasTies ? ties[..(BlockLength / 64)] : mask);

        // Rounds 1 and 2 where they are the same for all counters of the block: only the counters' low word differs.
        ulong product1 = Math.BigMul(Philox4x32.Multiplier1, (uint)_key.Stream);
        uint word0 = (uint)(product1 >> 32) ^ (uint)(first >> 32) ^ (uint)_keys[0];
        ulong product0 = Math.BigMul(Philox4x32.Multiplier0, word0);
        TVector round1Key = TLanes.Create((uint)(_key.Stream >> 32) ^ _keys[1]);
        TVector round2Key0 = TLanes.Create((uint)product1 ^ _keys[2]);
        TVector round2Key1 = TLanes.Create((product0 >> 32) ^ _keys[3]);
        TVector round2Word3 = TLanes.Create(product0);

        for (int slot = 0; slot < 8; slot += TLanes.Count)
        {
            // The low word never wraps within a block, so the other chains' first products lie a constant apart.
            TVector step = TLanes.Create(8ul * Philox4x32.Multiplier0);
            TVector productA = TLanes.Multiply(
                TLanes.Sequence(first + (uint)slot),
                TLanes.Create(Philox4x32.Multiplier0)
            );
            TVector productB = TLanes.Add(productA, step);
            TVector productC = TLanes.Add(productB, step);
            TVector productD = TLanes.Add(productC, step);
            PhiloxChain<TLanes, TVector> a = Begin<TLanes, TVector>(
                productA,
                round1Key,
                round2Key0,
                round2Key1,
                round2Word3
            );
            PhiloxChain<TLanes, TVector> b = Begin<TLanes, TVector>(
                productB,
                round1Key,
                round2Key0,
                round2Key1,
                round2Word3
            );
            PhiloxChain<TLanes, TVector> c = Begin<TLanes, TVector>(
                productC,
                round1Key,
                round2Key0,
                round2Key1,
                round2Word3
            );
            PhiloxChain<TLanes, TVector> d = Begin<TLanes, TVector>(
                productD,
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
            }

            TVector last0 = TLanes.Create(_keys[2 * (Philox4x32.Rounds - 1)]);
            TVector last1 = TLanes.Create(_keys[(2 * Philox4x32.Rounds) - 1]);
            a.Finish(last0, last1, out TVector plane0, out TVector plane1);
            b.Finish(last0, last1, out TVector plane2, out TVector plane3);
            c.Finish(last0, last1, out TVector plane4, out TVector plane5);
            d.Finish(last0, last1, out TVector plane6, out TVector plane7);

            TVector start = TLanes.Create(_start);
            switch (_bits)
            {
                case 8:
                    TVector low = Decide4<TLanes, TVector>(plane4, plane5, plane6, plane7, 4, start);
                    TVector kept = Decide4<TLanes, TVector>(plane0, plane1, plane2, plane3, 0, low);
                    TLanes.Store(kept, ref Unsafe.Add(ref bits, slot));
                    if (_rest != 0)
                    {
                        TVector zero = TLanes.Create(0);
                        TVector above = Decide4<TLanes, TVector>(plane4, plane5, plane6, plane7, 4, zero);
                        above = Decide4<TLanes, TVector>(plane0, plane1, plane2, plane3, 0, above);
                        TLanes.Store(TLanes.AndNot(kept, above), ref Unsafe.Add(ref tied, slot));
                    }

                    break;
                case 4:
                    kept = Decide4<TLanes, TVector>(plane0, plane1, plane2, plane3, 0, start);
                    TLanes.Store(kept, ref Unsafe.Add(ref bits, slot));
                    kept = Decide4<TLanes, TVector>(plane4, plane5, plane6, plane7, 0, start);
                    TLanes.Store(kept, ref Unsafe.Add(ref bits, 8 + slot));
                    break;
                case 2:
                    TLanes.Store(Decide2<TLanes, TVector>(plane0, plane1, 0, start), ref Unsafe.Add(ref bits, slot));
                    TLanes.Store(
                        Decide2<TLanes, TVector>(plane2, plane3, 0, start),
                        ref Unsafe.Add(ref bits, 8 + slot)
                    );
                    TLanes.Store(
                        Decide2<TLanes, TVector>(plane4, plane5, 0, start),
                        ref Unsafe.Add(ref bits, 16 + slot)
                    );
                    TLanes.Store(
                        Decide2<TLanes, TVector>(plane6, plane7, 0, start),
                        ref Unsafe.Add(ref bits, 24 + slot)
                    );
                    break;
                default:
                    TLanes.Store(Decide<TLanes, TVector>(plane0, 0, start), ref Unsafe.Add(ref bits, slot));
                    TLanes.Store(Decide<TLanes, TVector>(plane1, 0, start), ref Unsafe.Add(ref bits, 8 + slot));
                    TLanes.Store(Decide<TLanes, TVector>(plane2, 0, start), ref Unsafe.Add(ref bits, 16 + slot));
                    TLanes.Store(Decide<TLanes, TVector>(plane3, 0, start), ref Unsafe.Add(ref bits, 24 + slot));
                    TLanes.Store(Decide<TLanes, TVector>(plane4, 0, start), ref Unsafe.Add(ref bits, 32 + slot));
                    TLanes.Store(Decide<TLanes, TVector>(plane5, 0, start), ref Unsafe.Add(ref bits, 40 + slot));
                    TLanes.Store(Decide<TLanes, TVector>(plane6, 0, start), ref Unsafe.Add(ref bits, 48 + slot));
                    TLanes.Store(Decide<TLanes, TVector>(plane7, 0, start), ref Unsafe.Add(ref bits, 56 + slot));
                    break;
            }
        }
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

    /// <summary>
    /// Compares one bit of the draws with the threshold's: above it, or equal and <paramref name="below"/> (what the
    /// lower bits said). Where the threshold's bit is set that is an AND, else an OR; both are a majority.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly TVector Decide<TLanes, TVector>(TVector plane, int bit, TVector below)
        where TLanes : ILanes<TVector>
        where TVector : struct => TLanes.Majority(plane, TLanes.Create(_planes[bit]), below);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly TVector Decide2<TLanes, TVector>(TVector plane0, TVector plane1, int bit, TVector below)
        where TLanes : ILanes<TVector>
        where TVector : struct => Decide<TLanes, TVector>(plane0, bit, Decide<TLanes, TVector>(plane1, bit + 1, below));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly TVector Decide4<TLanes, TVector>(
        TVector plane0,
        TVector plane1,
        TVector plane2,
        TVector plane3,
        int bit,
        TVector below
    )
        where TLanes : ILanes<TVector>
        where TVector : struct =>
        Decide2<TLanes, TVector>(plane0, plane1, bit, Decide2<TLanes, TVector>(plane2, plane3, bit + 2, below));

    /// <summary>The threshold's leading bits, inverted, each in all 64 bits.</summary>
    [InlineArray(8)]
    private struct ThresholdPlanes
    {
        private ulong _first;
    }
}
