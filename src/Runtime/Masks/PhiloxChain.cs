using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GeneratedDropout.Masks;

/// <summary>Philox4x32 for one vector of counters, one counter per slot of 64 bits, round by round.</summary>
/// <remarks>
/// <para>
/// Vector units multiply 32 by 32 to 64 bits and read the low halves of the slots only. So the high halves may hold
/// rubbish between rounds, and the low word of a product needs no instruction at all. In the last round the high word
/// of a product is where it is wanted: a slot takes both words of the product.
/// </para>
/// <para>
/// A round multiplies two of the four words where they lie, and the products are words of the next round. So nothing is
/// moved, the words are numbered anew: after each round, word 0 lies one place further on.
/// </para>
/// </remarks>
internal struct PhiloxChain<TLanes, TVector>
    where TLanes : ILanes<TVector>
    where TVector : struct
{
    private TVector _place0;
    private TVector _place1;
    private TVector _place2;
    private TVector _place3;

    /// <summary>Rounds 1 and 2, from the counters' products with the first multiplier. Word 0 then lies in place 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PhiloxChain(TVector product, ref readonly ulong keys)
    {
        TVector word2 = TLanes.Xor(TLanes.HighHalf(product), TLanes.LoadSame(in PhiloxKeys.Key0(in keys, 1)));
        _place1 = TLanes.Multiply(word2, TLanes.Create(Philox4x32.Multiplier1));
        _place0 = TLanes.Xor(TLanes.HighHalf(_place1), TLanes.LoadSame(in PhiloxKeys.Key1(in keys, 1)));
        _place2 = TLanes.Xor(product, TLanes.LoadSame(in PhiloxKeys.Key0(in keys, 2)));
        _place3 = TLanes.LoadSame(in PhiloxKeys.Key1(in keys, 2));
    }

    /// <summary>After the last round: word 1 in the low halves, word 0 in the high ones.</summary>
    public readonly TVector Words10 => _place0;

    /// <summary>After the last round: word 3 in the low halves, word 2 in the high ones.</summary>
    public readonly TVector Words32 => _place2;

    /// <summary>
    /// After the last round: stores the words where they belong in planes. Eight counters give two planes, one after the other.
    /// </summary>
    /// <param name="planes">The planes of a row of counters.</param>
    /// <param name="counter">The chain's first counter, counted from the row's.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Store(ref ulong planes, nint counter)
    {
        ref ulong even = ref Unsafe.Add(ref planes, counter + (counter & -MaskFormat.CountersPerPlanePair));
        TLanes.Store(Words10, ref even);
        TLanes.Store(Words32, ref Unsafe.Add(ref even, MaskFormat.PlaneBits / 64));
    }

    /// <summary>A round before which word 0 lies in place 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RoundFrom0(ref readonly ulong keys, [ConstantExpected] int round) =>
        TLanes.Round(ref _place0, ref _place1, ref _place2, ref _place3, in keys, round);

    /// <summary>A round before which word 0 lies in place 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RoundFrom1(ref readonly ulong keys, [ConstantExpected] int round) =>
        TLanes.Round(ref _place1, ref _place2, ref _place3, ref _place0, in keys, round);

    /// <summary>A round before which word 0 lies in place 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RoundFrom2(ref readonly ulong keys, [ConstantExpected] int round) =>
        TLanes.Round(ref _place2, ref _place3, ref _place0, ref _place1, in keys, round);

    /// <summary>A round before which word 0 lies in place 3.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RoundFrom3(ref readonly ulong keys, [ConstantExpected] int round) =>
        TLanes.Round(ref _place3, ref _place0, ref _place1, ref _place2, in keys, round);

    /// <summary>The last round, before which word 0 lies in place 3.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void LastRoundFrom3(ref readonly ulong keys)
    {
        TVector product0 = TLanes.Multiply(_place3, TLanes.Create(Philox4x32.Multiplier0));
        TVector product1 = TLanes.Multiply(_place1, TLanes.Create(Philox4x32.Multiplier1));
        TVector words0 = TLanes.Xor(_place0, TLanes.LoadSame(in PhiloxKeys.Key0(in keys, Philox4x32.Rounds)));
        _place0 = TLanes.Xor(product1, TLanes.ToHighHalf(words0));
        TVector words2 = TLanes.Xor(_place2, TLanes.LoadSame(in PhiloxKeys.Key1(in keys, Philox4x32.Rounds)));
        _place2 = TLanes.Xor(product0, TLanes.ToHighHalf(words2));
    }
}
