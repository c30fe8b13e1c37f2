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
/// A round waits for its multiplications most of the time. The caller advances several chains in turn, so that each fills
/// the others' waits.
/// </para>
/// </remarks>
internal struct PhiloxChain<TLanes, TVector>
    where TLanes : ILanes<TVector>
    where TVector : struct
{
    private TVector _word0;
    private TVector _word1;
    private TVector _word2;
    private TVector _word3;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PhiloxChain(TVector word0, TVector word1, TVector word2, TVector word3)
    {
        _word0 = word0;
        _word1 = word1;
        _word2 = word2;
        _word3 = word3;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Round(TVector key0, TVector key1)
    {
        TVector product0 = TLanes.Multiply(_word0, TLanes.Create(Philox4x32.Multiplier0));
        TVector product1 = TLanes.Multiply(_word2, TLanes.Create(Philox4x32.Multiplier1));
        _word0 = TLanes.Xor(TLanes.Xor(TLanes.HighHalf(product1), _word1), key0);
        _word2 = TLanes.Xor(TLanes.Xor(TLanes.HighHalf(product0), _word3), key1);
        _word1 = product1;
        _word3 = product0;
    }

    /// <summary>The last round. Gives slots of word 1 (low half) and word 0 (high half), and of word 3 and word 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Finish(TVector key0, TVector key1, out TVector words01, out TVector words23)
    {
        TVector product0 = TLanes.Multiply(_word0, TLanes.Create(Philox4x32.Multiplier0));
        TVector product1 = TLanes.Multiply(_word2, TLanes.Create(Philox4x32.Multiplier1));
        words01 = TLanes.Xor(product1, TLanes.ToHighHalf(TLanes.Xor(_word1, key0)));
        words23 = TLanes.Xor(product0, TLanes.ToHighHalf(TLanes.Xor(_word3, key1)));
    }
}
