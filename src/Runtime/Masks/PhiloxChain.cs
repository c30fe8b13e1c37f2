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
    public PhiloxChain(TVector product, ref readonly FirstRounds first)
    {
        TVector word2 = TLanes.Xor(TLanes.HighHalf(product), TLanes.Create(first.Key1));
        _place1 = TLanes.Multiply(word2, TLanes.Create(Philox4x32.Multiplier1));
        _place0 = TLanes.Xor(TLanes.HighHalf(_place1), TLanes.Create(first.Key2));
        _place2 = TLanes.Xor(product, TLanes.Create(first.Key3));
        _place3 = TLanes.Create(first.Word3);
    }

    /// <summary>After the last round: word 1 in the low halves, word 0 in the high ones.</summary>
    public readonly TVector Words10 => _place0;

    /// <summary>After the last round: word 3 in the low halves, word 2 in the high ones.</summary>
    public readonly TVector Words32 => _place2;

    /// <summary>A round before which word 0 lies in place 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RoundFrom0(ref readonly ulong keys) =>
        TLanes.Round(ref _place0, ref _place1, ref _place2, ref _place3, in keys);

    /// <summary>A round before which word 0 lies in place 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RoundFrom1(ref readonly ulong keys) =>
        TLanes.Round(ref _place1, ref _place2, ref _place3, ref _place0, in keys);

    /// <summary>A round before which word 0 lies in place 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RoundFrom2(ref readonly ulong keys) =>
        TLanes.Round(ref _place2, ref _place3, ref _place0, ref _place1, in keys);

    /// <summary>A round before which word 0 lies in place 3.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RoundFrom3(ref readonly ulong keys) =>
        TLanes.Round(ref _place3, ref _place0, ref _place1, ref _place2, in keys);

    /// <summary>The last round, before which word 0 lies in place 3.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void LastRoundFrom3(ref readonly ulong keys)
    {
        TVector product0 = TLanes.Multiply(_place3, TLanes.Create(Philox4x32.Multiplier0));
        TVector product1 = TLanes.Multiply(_place1, TLanes.Create(Philox4x32.Multiplier1));
        TVector key1 = TLanes.Create(Unsafe.Add(ref Unsafe.AsRef(in keys), 1));
        _place0 = TLanes.Xor(product1, TLanes.ToHighHalf(TLanes.Xor(_place0, TLanes.Create(keys))));
        _place2 = TLanes.Xor(product0, TLanes.ToHighHalf(TLanes.Xor(_place2, key1)));
    }
}
