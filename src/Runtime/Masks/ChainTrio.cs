using System.Runtime.CompilerServices;

namespace GeneratedDropout.Masks;

/// <summary>Three chains of counters, which give six planes, one vector wide.</summary>
/// <remarks>
/// A round waits for its multiplications most of the time. Chains that advance in turn fill each other's waits; three
/// are as many as 16 registers hold.
/// </remarks>
internal struct ChainTrio<TLanes, TVector>
    where TLanes : ILanes<TVector>
    where TVector : struct
{
    public const int Planes = 6;
    public const int Counters = 3 * MaskFormat.CountersPerPlanePair;

    private PhiloxChain<TLanes, TVector> _a;
    private PhiloxChain<TLanes, TVector> _b;
    private PhiloxChain<TLanes, TVector> _c;

    /// <summary>Rounds 1 and 2.</summary>
    /// <param name="counter">The lowest word of the first counter; it does not wrap within the three chains.</param>
    /// <param name="first">What the counters have in common.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ChainTrio(ulong counter, ref readonly FirstRounds first)
    {
        // As the low word does not wrap, the chains' first products lie a constant apart.
        TVector apart = TLanes.Create((ulong)MaskFormat.CountersPerPlanePair * Philox4x32.Multiplier0);
        TVector product = TLanes.Multiply(TLanes.Sequence(counter), TLanes.Create(Philox4x32.Multiplier0));
        _a = new PhiloxChain<TLanes, TVector>(product, in first);
        product = TLanes.Add(product, apart);
        _b = new PhiloxChain<TLanes, TVector>(product, in first);
        _c = new PhiloxChain<TLanes, TVector>(TLanes.Add(product, apart), in first);
    }

    /// <summary>Rounds 3 and 7.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RoundFrom0(ref readonly ulong keys)
    {
        _a.RoundFrom0(in keys);
        _b.RoundFrom0(in keys);
        _c.RoundFrom0(in keys);
    }

    /// <summary>Rounds 4 and 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RoundFrom1(ref readonly ulong keys)
    {
        _a.RoundFrom1(in keys);
        _b.RoundFrom1(in keys);
        _c.RoundFrom1(in keys);
    }

    /// <summary>Rounds 5 and 9.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RoundFrom2(ref readonly ulong keys)
    {
        _a.RoundFrom2(in keys);
        _b.RoundFrom2(in keys);
        _c.RoundFrom2(in keys);
    }

    /// <summary>Round 6.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RoundFrom3(ref readonly ulong keys)
    {
        _a.RoundFrom3(in keys);
        _b.RoundFrom3(in keys);
        _c.RoundFrom3(in keys);
    }

    /// <summary>Round 10.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void LastRoundFrom3(ref readonly ulong keys)
    {
        _a.LastRoundFrom3(in keys);
        _b.LastRoundFrom3(in keys);
        _c.LastRoundFrom3(in keys);
    }

    /// <summary>Rounds 3 to 10, where nothing is to be done between them.</summary>
    /// <param name="keys">The keys of all rounds.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void LastRounds(ref ulong keys)
    {
        RoundFrom0(in Unsafe.Add(ref keys, 4));
        RoundFrom1(in Unsafe.Add(ref keys, 6));
        RoundFrom2(in Unsafe.Add(ref keys, 8));
        RoundFrom3(in Unsafe.Add(ref keys, 10));
        RoundFrom0(in Unsafe.Add(ref keys, 12));
        RoundFrom1(in Unsafe.Add(ref keys, 14));
        RoundFrom2(in Unsafe.Add(ref keys, 16));
        LastRoundFrom3(in Unsafe.Add(ref keys, 18));
    }

    /// <summary>Stores the planes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Store(ref ulong planes, int apart)
    {
        TLanes.Store(_a.Words10, ref planes);
        TLanes.Store(_a.Words32, ref Unsafe.Add(ref planes, apart));
        TLanes.Store(_b.Words10, ref Unsafe.Add(ref planes, 2 * apart));
        TLanes.Store(_b.Words32, ref Unsafe.Add(ref planes, 3 * apart));
        TLanes.Store(_c.Words10, ref Unsafe.Add(ref planes, 4 * apart));
        TLanes.Store(_c.Words32, ref Unsafe.Add(ref planes, 5 * apart));
    }

    /// <summary>Compares six bits of the draws with the threshold's, from the lowest up.</summary>
    /// <param name="threshold">Six bits of the threshold, inverted, each in a word, the highest one first.</param>
    /// <param name="above">Which draws are above the threshold, as far as the lower bits say.</param>
    /// <param name="tied">Which have been equal so far.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Compare(ref readonly ulong threshold, ref TVector above, ref TVector tied)
    {
        TLanes.Compare(_c.Words32, Bit(in threshold, 5), ref above, ref tied);
        TLanes.Compare(_c.Words10, Bit(in threshold, 4), ref above, ref tied);
        TLanes.Compare(_b.Words32, Bit(in threshold, 3), ref above, ref tied);
        TLanes.Compare(_b.Words10, Bit(in threshold, 2), ref above, ref tied);
        TLanes.Compare(_a.Words32, Bit(in threshold, 1), ref above, ref tied);
        TLanes.Compare(_a.Words10, Bit(in threshold, 0), ref above, ref tied);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Bit(ref readonly ulong threshold, int bit) =>
        TLanes.Create(Unsafe.Add(ref Unsafe.AsRef(in threshold), bit));
}
