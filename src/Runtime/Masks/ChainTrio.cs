using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace GeneratedDropout.Masks;

/// <summary>Three chains, of as many counters in a row as three vectors have slots.</summary>
/// <remarks>
/// A round waits for its multiplications most of the time. Chains that advance in turn fill each other's waits; three
/// are as many as 16 registers hold.
/// </remarks>
internal struct ChainTrio<TLanes, TVector>
    where TLanes : ILanes<TVector>
    where TVector : struct
{
    private PhiloxChain<TLanes, TVector> _a;
    private PhiloxChain<TLanes, TVector> _b;
    private PhiloxChain<TLanes, TVector> _c;

    /// <summary>Rounds 1 and 2.</summary>
    /// <param name="products">Those of the first chain's counters, see <see cref="Products"/>; then those of the next trio's.</param>
    /// <param name="a">The keys of all rounds, for the first chain.</param>
    /// <param name="b">The same for the second.</param>
    /// <param name="c">The same for the third.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ChainTrio(ref TVector products, ref readonly ulong a, ref readonly ulong b, ref readonly ulong c)
    {
        // As the low word does not wrap, the products lie a constant apart.
        TVector apart = TLanes.Create((ulong)TLanes.Count * Philox4x32.Multiplier0);
        _a = new PhiloxChain<TLanes, TVector>(products, in a);
        products = TLanes.Add(products, apart);
        _b = new PhiloxChain<TLanes, TVector>(products, in b);
        products = TLanes.Add(products, apart);
        _c = new PhiloxChain<TLanes, TVector>(products, in c);
        products = TLanes.Add(products, apart);
    }

    /// <summary>The counters of a trio.</summary>
    public static int Counters => 3 * TLanes.Count;

    /// <summary>The products of counters with the first multiplier, with which round 1 begins.</summary>
    /// <param name="counter">The lowest word of the first counter; it does not wrap as long as the products are added to.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Products(ulong counter) =>
        TLanes.Multiply(TLanes.Sequence(counter), TLanes.Create(Philox4x32.Multiplier0));

    /// <summary>Rounds 3 and 7.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RoundFrom0(ref readonly ulong keys, [ConstantExpected] int round)
    {
        _a.RoundFrom0(in keys, round);
        _b.RoundFrom0(in keys, round);
        _c.RoundFrom0(in keys, round);
    }

    /// <summary>Rounds 4 and 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RoundFrom1(ref readonly ulong keys, [ConstantExpected] int round)
    {
        _a.RoundFrom1(in keys, round);
        _b.RoundFrom1(in keys, round);
        _c.RoundFrom1(in keys, round);
    }

    /// <summary>Rounds 5 and 9.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RoundFrom2(ref readonly ulong keys, [ConstantExpected] int round)
    {
        _a.RoundFrom2(in keys, round);
        _b.RoundFrom2(in keys, round);
        _c.RoundFrom2(in keys, round);
    }

    /// <summary>Round 6.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RoundFrom3(ref readonly ulong keys, [ConstantExpected] int round)
    {
        _a.RoundFrom3(in keys, round);
        _b.RoundFrom3(in keys, round);
        _c.RoundFrom3(in keys, round);
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
    /// <param name="a">The keys of all rounds, for the first chain.</param>
    /// <param name="b">The same for the second.</param>
    /// <param name="c">The same for the third.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void LastRounds(ref readonly ulong a, ref readonly ulong b, ref readonly ulong c)
    {
        _a.RoundFrom0(in a, 3);
        _b.RoundFrom0(in b, 3);
        _c.RoundFrom0(in c, 3);
        _a.RoundFrom1(in a, 4);
        _b.RoundFrom1(in b, 4);
        _c.RoundFrom1(in c, 4);
        _a.RoundFrom2(in a, 5);
        _b.RoundFrom2(in b, 5);
        _c.RoundFrom2(in c, 5);
        _a.RoundFrom3(in a, 6);
        _b.RoundFrom3(in b, 6);
        _c.RoundFrom3(in c, 6);
        _a.RoundFrom0(in a, 7);
        _b.RoundFrom0(in b, 7);
        _c.RoundFrom0(in c, 7);
        _a.RoundFrom1(in a, 8);
        _b.RoundFrom1(in b, 8);
        _c.RoundFrom1(in c, 8);
        _a.RoundFrom2(in a, 9);
        _b.RoundFrom2(in b, 9);
        _c.RoundFrom2(in c, 9);
        _a.LastRoundFrom3(in a);
        _b.LastRoundFrom3(in b);
        _c.LastRoundFrom3(in c);
    }

    /// <summary>Stores the words where they belong in the planes.</summary>
    /// <param name="planes">The first plane of the block.</param>
    /// <param name="counter">The first counter of the trio, counted from that of the block.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Store(ref ulong planes, nint counter)
    {
        _a.Store(ref planes, counter);
        _b.Store(ref planes, counter + TLanes.Count);
        _c.Store(ref planes, counter + (2 * TLanes.Count));
    }

    /// <summary>
    /// Where vectors are as wide as a plane: compares the six bits that a draw has here with the threshold's, from the lowest up.
    /// </summary>
    /// <param name="threshold">
    /// Six bits of the threshold, inverted, each <see cref="PhiloxKeys.Copies"/> times in a row, the highest one first.
    /// </param>
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
        TLanes.LoadSame(in Unsafe.Add(ref Unsafe.AsRef(in threshold), bit * PhiloxKeys.Copies));
}
