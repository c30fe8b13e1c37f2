using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GeneratedDropout.Masks;

/// <summary>
/// Draws the 32 bits that decide noise elements whose first 8 bits tied: sixteen at once, one per slot, wherever they lie.
/// </summary>
internal struct TieBreaker
{
    /// <summary>The noise elements of one draw.</summary>
    public const int Count = 16;

    private readonly ulong _stream;
    private PhiloxKeys _keys;

    public TieBreaker(DropoutKey key)
    {
        _stream = key.Stream;
        _keys = PhiloxKeys.Of(key.Seed);
    }

    /// <summary>Replaces each of <see cref="Count"/> noise indices by the random bits that decide it.</summary>
    public void Draw(Span<ulong> elements)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Draw<Lanes512, Vector512<ulong>>(elements);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Draw<Lanes256, Vector256<ulong>>(elements);
        }
        else
        {
            Draw<Lanes128, Vector128<ulong>>(elements);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Draw<TLanes, TVector>(Span<ulong> elements)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        TVector domain = TLanes.Create(MaskFormat.TieDomain);
        TVector word2 = TLanes.Create((uint)_stream);
        TVector word3 = TLanes.Create(_stream >> 32);
        for (int slot = 0; slot < Count; slot += 2 * TLanes.Count)
        {
            ref ulong firstHalf = ref elements[slot];
            ref ulong secondHalf = ref elements[slot + TLanes.Count];
            TVector first = TLanes.Xor(TLanes.Load(in firstHalf), domain);
            TVector second = TLanes.Xor(TLanes.Load(in secondHalf), domain);
            PhiloxChain<TLanes, TVector> a = new(first, TLanes.HighHalf(first), word2, word3);
            PhiloxChain<TLanes, TVector> b = new(second, TLanes.HighHalf(second), word2, word3);
            for (int round = 0; round < Philox4x32.Rounds - 1; round++)
            {
                TVector key0 = TLanes.Create(_keys[2 * round]);
                TVector key1 = TLanes.Create(_keys[(2 * round) + 1]);
                a.Round(key0, key1);
                b.Round(key0, key1);
            }

            TVector last0 = TLanes.Create(_keys[2 * (Philox4x32.Rounds - 1)]);
            TVector last1 = TLanes.Create(_keys[(2 * Philox4x32.Rounds) - 1]);
            a.Finish(last0, last1, out TVector words, out _);
            TLanes.Store(TLanes.HighHalf(words), ref firstHalf);
            b.Finish(last0, last1, out words, out _);
            TLanes.Store(TLanes.HighHalf(words), ref secondHalf);
        }
    }
}
