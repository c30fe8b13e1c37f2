using System.Runtime.CompilerServices;

namespace GeneratedDropout.Masks;

/// <summary>Ten rounds of Philox4x32 on a batch of counters that share their upper half.</summary>
/// <remarks>Even and odd counters advance side by side: two chains hide the latency of the multiplications.</remarks>
internal ref struct PhiloxBatch<TLanes, TVector>
    where TLanes : IPhiloxLanes<TVector>
    where TVector : struct
{
    // Word w of the even and of the odd counters.
    private TVector _even0;
    private TVector _even1;
    private TVector _even2;
    private TVector _even3;
    private TVector _odd0;
    private TVector _odd1;
    private TVector _odd2;
    private TVector _odd3;

    /// <param name="even">The low halves of the even counters' values, one per 64-bit slot.</param>
    /// <param name="odd">The low halves of the odd counters' values.</param>
    /// <param name="stream">The high half of every counter.</param>
    /// <param name="key">The key.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PhiloxBatch(TVector even, TVector odd, ulong stream, ulong key)
    {
        TVector even0 = even;
        TVector odd0 = odd;
        TVector even1 = TLanes.HighHalf(even);
        TVector odd1 = TLanes.HighHalf(odd);
        TVector even2 = TLanes.Create((uint)stream);
        TVector odd2 = even2;
        TVector even3 = TLanes.Create((uint)(stream >> 32));
        TVector odd3 = even3;

        TVector multiplier0 = TLanes.Create(Philox4x32.Multiplier0);
        TVector multiplier1 = TLanes.Create(Philox4x32.Multiplier1);
        uint key0 = (uint)key;
        uint key1 = (uint)(key >> 32);
        for (int round = 0; round < Philox4x32.Rounds; round++)
        {
            TVector roundKey0 = TLanes.Create(key0);
            TVector roundKey1 = TLanes.Create(key1);

            TVector evenProduct0 = TLanes.Multiply(even0, multiplier0);
            TVector oddProduct0 = TLanes.Multiply(odd0, multiplier0);
            TVector evenProduct1 = TLanes.Multiply(even2, multiplier1);
            TVector oddProduct1 = TLanes.Multiply(odd2, multiplier1);

            even0 = TLanes.Xor(TLanes.Xor(TLanes.HighHalf(evenProduct1), even1), roundKey0);
            odd0 = TLanes.Xor(TLanes.Xor(TLanes.HighHalf(oddProduct1), odd1), roundKey0);
            even2 = TLanes.Xor(TLanes.Xor(TLanes.HighHalf(evenProduct0), even3), roundKey1);
            odd2 = TLanes.Xor(TLanes.Xor(TLanes.HighHalf(oddProduct0), odd3), roundKey1);
            even1 = evenProduct1;
            odd1 = oddProduct1;
            even3 = evenProduct0;
            odd3 = oddProduct0;

            key0 = unchecked(key0 + Philox4x32.Weyl0);
            key1 = unchecked(key1 + Philox4x32.Weyl1);
        }

        (_even0, _even1, _even2, _even3) = (even0, even1, even2, even3);
        (_odd0, _odd1, _odd2, _odd3) = (odd0, odd1, odd2, odd3);
    }

    /// <summary>Word 0 of the even and of the odd counters, in the low half of each slot.</summary>
    public readonly TVector EvenWord0 => _even0;
    public readonly TVector OddWord0 => _odd0;

    /// <summary>Word 0 of every counter, in counter order; and so on.</summary>
    public readonly TVector Word0 => TLanes.Interleave(_even0, _odd0);
    public readonly TVector Word1 => TLanes.Interleave(_even1, _odd1);
    public readonly TVector Word2 => TLanes.Interleave(_even2, _odd2);
    public readonly TVector Word3 => TLanes.Interleave(_even3, _odd3);
}
