using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GeneratedDropout.Masks;

/// <summary>Draws mask bytes, 0xFF to keep and 0 to drop, for consecutive noise elements: mask format 1, vectorised.</summary>
/// <remarks>
/// <para>
/// One batch of counters gives four vectors, one per Philox word. In each byte of the vector of word w lie
/// <c>8 / bits</c> decisions. Those at the same place of all 32 bytes of a group are neighbours in the noise shape, so
/// a shift and a mask turn a vector of words into 32 decisions in order, with no transposition.
/// </para>
/// <para>
/// Where a decision takes 8 bits and the threshold has more, a byte equal to the threshold's first byte is a tie, one
/// in 256. Ties are kept at first and noted; then their own counters are drawn together, one tie per lane.
/// </para>
/// </remarks>
internal readonly struct MaskGenerator
{
    /// <summary>The most that one call draws.</summary>
    public const int MaxLength = 4096;

    private readonly ulong _seed;
    private readonly ulong _stream;
    private readonly int _bits;
    private readonly uint _first; // the threshold's leading bits, as many as a decision takes
    private readonly uint _rest; // the 32 bits after them; 0 where no tie needs breaking

    public MaskGenerator(DropoutKey key, ulong threshold)
    {
        _seed = key.Seed;
        _stream = key.Stream;
        _bits = MaskFormat.BitsPerDecision(threshold);
        _first = (uint)(threshold >> (MaskFormat.ThresholdBits - _bits));
        _rest = (uint)threshold;
    }

    /// <summary>Noise elements in one group: 128 at 8 bits per decision, 1,024 at one bit.</summary>
    public int GroupLength => 1024 / _bits;

    /// <summary>Draws at least <paramref name="count"/> decisions.</summary>
    /// <param name="index">The noise index of the first, a multiple of <see cref="GroupLength"/>.</param>
    /// <param name="mask">Receives the bytes, <see cref="MaxLength"/> long: whole groups are written.</param>
    /// <param name="count">How many decisions are wanted.</param>
    public void Draw(nint index, Span<byte> mask, int count)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Draw<PhiloxLanes512, Vector512<ulong>>((ulong)index, mask, count);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Draw<PhiloxLanes256, Vector256<ulong>>((ulong)index, mask, count);
        }
        else
        {
            Draw<PhiloxLanes128, PhiloxLanes128.Pair>((ulong)index, mask, count);
        }
    }

    /// <summary>Draws with vectors of one width; internal so that tests reach every width.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal void Draw<TLanes, TVector>(ulong index, Span<byte> mask, int count)
        where TLanes : IPhiloxLanes<TVector>
        where TVector : struct
    {
        int batchLength = TLanes.Groups * GroupLength;
        int batches = (count + batchLength - 1) / batchLength;
        mask = mask[..(batches * batchLength)];
        Span<uint> ties = stackalloc uint[MaxLength / 32];
        ties = ties[..(mask.Length / 32)];

        ulong counter = index / (uint)GroupLength * MaskFormat.CountersPerGroup;
        TVector even = TLanes.Sequence(counter, 2);
        TVector odd = TLanes.Sequence(counter + 1, 2);
        for (int start = 0; start < mask.Length; start += batchLength)
        {
            PhiloxBatch<TLanes, TVector> batch = new(even, odd, _stream, _seed);
            Span<byte> places = mask.Slice(start, batchLength);
            if (_bits == 8)
            {
                Span<uint> tied = ties.Slice(start / 32, batchLength / 32);
                DecideByte<TLanes, TVector>(batch.Word0, places, tied, 0);
                DecideByte<TLanes, TVector>(batch.Word1, places, tied, 1);
                DecideByte<TLanes, TVector>(batch.Word2, places, tied, 2);
                DecideByte<TLanes, TVector>(batch.Word3, places, tied, 3);
            }
            else
            {
                DecideBits<TLanes, TVector>(batch.Word0, places, 0);
                DecideBits<TLanes, TVector>(batch.Word1, places, 1);
                DecideBits<TLanes, TVector>(batch.Word2, places, 2);
                DecideBits<TLanes, TVector>(batch.Word3, places, 3);
            }

            even = TLanes.Add(even, (uint)(TLanes.Groups * MaskFormat.CountersPerGroup));
            odd = TLanes.Add(odd, (uint)(TLanes.Groups * MaskFormat.CountersPerGroup));
        }

        if (_rest != 0)
        {
            BreakTies<TLanes, TVector>(index, mask, ties);
        }
    }

    /// <summary>One decision per byte: the word's 32 bytes per group are 32 neighbours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void DecideByte<TLanes, TVector>(TVector random, Span<byte> places, Span<uint> ties, int word)
        where TLanes : IPhiloxLanes<TVector>
        where TVector : struct
    {
        TVector first = TLanes.CreateBytes((byte)_first);
        TLanes.StoreGroups(TLanes.AtLeast(random, first), ref places[32 * word], 128);
        ulong equal = TLanes.EqualBits(random, first);
        ties[word] = (uint)equal;
        if (TLanes.Groups == 2)
        {
            ties[word + 4] = (uint)(equal >> 32);
        }
    }

    /// <summary>8 / bits decisions per byte: first the lowest bits of all 32 bytes, then the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void DecideBits<TLanes, TVector>(TVector random, Span<byte> places, int word)
        where TLanes : IPhiloxLanes<TVector>
        where TVector : struct
    {
        TVector first = TLanes.CreateBytes((byte)_first);
        TVector field = TLanes.CreateBytes((byte)((1 << _bits) - 1));
        int place = GroupLength / 4 * word;
        for (int shift = 0; shift < 8; shift += _bits)
        {
            TVector draw = TLanes.And(TLanes.ShiftRight(random, shift), field);
            TLanes.StoreGroups(TLanes.AtLeast(draw, first), ref places[place], GroupLength);
            place += 32;
        }
    }

    /// <summary>Drops the tied elements whose next 32 bits are below the threshold's.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void BreakTies<TLanes, TVector>(ulong index, Span<byte> mask, Span<uint> ties)
        where TLanes : IPhiloxLanes<TVector>
        where TVector : struct
    {
        int lanes = TLanes.Groups * MaskFormat.CountersPerGroup;
        Span<ulong> counters = stackalloc ulong[lanes];
        Span<int> places = stackalloc int[lanes];
        int pending = 0;
        for (int word = 0; word < ties.Length; word++)
        {
            for (uint tied = ties[word]; tied != 0; tied &= tied - 1)
            {
                int place = (32 * word) + BitOperations.TrailingZeroCount(tied);
                places[pending] = place;
                counters[pending] = MaskFormat.TieDomain | (index + (uint)place);
                pending++;
                if (pending == lanes)
                {
                    Break<TLanes, TVector>(counters, places, mask);
                    pending = 0;
                }
            }
        }

        Break<TLanes, TVector>(counters, places[..pending], mask);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Break<TLanes, TVector>(Span<ulong> counters, ReadOnlySpan<int> places, Span<byte> mask)
        where TLanes : IPhiloxLanes<TVector>
        where TVector : struct
    {
        // The order of the lanes does not matter here: the first half of the counters plays "even", the second "odd".
        int half = counters.Length / 2;
        PhiloxBatch<TLanes, TVector> batch = new(
            TLanes.Load(in counters[0]),
            TLanes.Load(in counters[half]),
            _stream,
            _seed
        );
        Span<ulong> random = stackalloc ulong[2 * 8];
        TLanes.Store(batch.EvenWord0, ref random[0]);
        TLanes.Store(batch.OddWord0, ref random[half]);
        for (int i = 0; i < places.Length; i++)
        {
            if ((uint)random[i] < _rest)
            {
                mask[places[i]] = 0;
            }
        }
    }
}
