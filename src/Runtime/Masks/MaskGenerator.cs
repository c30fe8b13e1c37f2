using System;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Elements;

namespace GeneratedDropout.Masks;

/// <summary>Draws masks, one bit per noise element, set to keep: mask format 1 in vectors.</summary>
/// <remarks>
/// A decision's bits lie one below the other, at the same place of as many planes of 512 bits. So a comparison with the
/// threshold is a chain of ANDs and ORs that decides 512 noise elements at once ("bit-sliced"), and a plane needs
/// neither shifts nor shuffles: the result is a mask in order.
/// </remarks>
internal partial struct MaskGenerator
{
    /// <summary>The most decisions that one block of planes gives: those of one bit each.</summary>
    public const int MaxBlockLength = BlockPlanes * MaskFormat.PlaneBits;

    // Short blocks are drawn several in a turn: what comes between the turns, the breaking of ties above all, is then rare.
    private const int MaxTurnBlocks = 4;
    private const int BlockPlanes = 12;
    private const int BlockCounters = BlockPlanes / 2 * MaskFormat.CountersPerPlanePair;
    private const int PlaneWords = MaskFormat.PlaneBits / 64;

    private const int ThresholdWords = MaskFormat.MaxBits * PhiloxKeys.Copies;
    private const int LineWords = 8; // of a cache line
    private const int RoomWords =
        PhiloxKeys.Length + ThresholdWords + ((1 + BlockPlanes + MaxTurnBlocks) * PlaneWords) + LineWords - 1;

    private DropoutKey _key;
    private ulong _threshold;
    private ulong _start; // what a comparison says before its first bit
    private uint _leadingBits; // of the threshold, as many as a decision has
    private int _bits;
    private uint _counterWord1;
    private int _tieWords;
    private int _offset; // of the tables, in the room for them
    private Room _room;

    /// <summary>
    /// Makes a generator where it is to stay: a vector that straddles two cache lines costs time, and one that straddles two pages
    /// much, so what the loops read lies where lines begin. A copy would draw the same, if perhaps more slowly.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static unsafe void Create(DropoutKey key, ulong threshold, out MaskGenerator masks)
    {
        Unsafe.SkipInit(out masks); // planes and ties: they are drawn before they are read
        nint address = (nint)Unsafe.AsPointer(ref masks._room) / sizeof(ulong);
        masks._offset = (int)(-address & (LineWords - 1));
        masks._key = key;
        masks._threshold = threshold;
        masks._counterWord1 = 0;
        masks._tieWords = 0;
        masks._bits = MaskFormat.BitsPerDecision(threshold);
        masks.BlockLength = BlockPlanes / masks._bits * MaskFormat.PlaneBits;
        masks.TurnLength = int.Max(1, MaxTurnBlocks * MaskFormat.PlaneBits / masks.BlockLength) * masks.BlockLength;
        bool isAlways = threshold == MaskFormat.AlwaysDrop; // one more than the leading bits hold
        masks._start = isAlways ? 0 : ulong.MaxValue;
        masks._leadingBits = isAlways
            ? (1u << masks._bits) - 1
            : (uint)(threshold >> (MaskFormat.ThresholdBits - masks._bits));
        ref Tables tables = ref masks.Aligned;
        tables.Keys.Set(key, 0);
        if (masks._bits == MaskFormat.MaxBits)
        {
            for (int bit = 0; bit < MaskFormat.MaxBits; bit++)
            {
                bool isSet = (masks._leadingBits >> (MaskFormat.MaxBits - 1 - bit) & 1) != 0;
                ulong inverted = isSet ? 0 : ulong.MaxValue;
                Vector256.Create(inverted).StoreUnsafe(ref tables.Threshold[bit * PhiloxKeys.Copies]);
            }
        }
    }

    /// <summary>The decisions in one block: 512 at 12 bits each, 6,144 at one.</summary>
    public int BlockLength { get; private set; }

    /// <summary>The decisions that are best drawn at a time: one block or, where it is short, several.</summary>
    public int TurnLength { get; private set; }

    /// <summary>Draws decisions.</summary>
    /// <param name="index">The noise index of the first one, a multiple of <see cref="BlockLength"/>.</param>
    /// <param name="count">How many are wanted. It may draw more, up to the end of a block.</param>
    /// <param name="mask">Receives them, a bit each. There is room for whole blocks.</param>
    public void Draw(nint index, nint count, Span<ulong> mask)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Draw<Lanes512, Vector512<ulong>>((ulong)index, count, mask);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Draw<Lanes256, Vector256<ulong>>((ulong)index, count, mask);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            Draw<Lanes128, Vector128<ulong>>((ulong)index, count, mask);
        }
        else
        {
            Draw<Lanes64, ulong>((ulong)index, count, mask);
        }
    }

    /// <summary>Draws with vectors of one width; internal so that tests reach every width.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal void Draw<TLanes, TVector>(ulong index, nint count, Span<ulong> mask)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        for (nint done = 0; done < count; done += TurnLength)
        {
            int wanted = (int)nint.Min(TurnLength, count - done);
            int blocks = (wanted + BlockLength - 1) / BlockLength;
            int length = int.Min(BlockLength, wanted);
            ref ulong bits = ref MemoryMarshal.GetReference(mask.Slice((int)done / 64, blocks * BlockLength / 64));
            if (TryBegin(index + (ulong)done, blocks, out ulong first))
            {
                DrawBlocks<TLanes, TVector, float, NoStep, CachedStores>(first, blocks, length, ref bits, default);
                BreakTies(index + (ulong)done, ref bits);
            }
            else
            {
                DrawByDefinition(index + (ulong)done, blocks, ref bits);
            }
        }
    }

    /// <summary>Draws a turn, and applies another one meanwhile. Ties are still to be broken.</summary>
    /// <param name="index">The noise index of the first decision, a multiple of <see cref="BlockLength"/>.</param>
    /// <param name="mask">Receives <see cref="TurnLength"/> bits.</param>
    /// <param name="work">What is to be done meanwhile, to as many elements.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void DrawAndApply<T, TStep, TStores>(nint index, ref ulong mask, scoped MaskedWork<T, TStep, TStores> work)
        where TStep : struct, IKernelStep<T>
        where TStores : struct, IStores
    {
        int blocks = TurnLength / BlockLength;
        if (!TryBegin((ulong)index, blocks, out ulong first))
        {
            work.ApplyApart(TurnLength / MaskedWork<T, TStep, TStores>.StepLength);
            DrawByDefinition((ulong)index, blocks, ref mask);
        }
        else if (Vector512.IsHardwareAccelerated)
        {
            DrawBlocks<Lanes512, Vector512<ulong>, T, TStep, TStores>(first, blocks, BlockLength, ref mask, work);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            DrawBlocks<Lanes256, Vector256<ulong>, T, TStep, TStores>(first, blocks, BlockLength, ref mask, work);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            DrawBlocks<Lanes128, Vector128<ulong>, T, TStep, TStores>(first, blocks, BlockLength, ref mask, work);
        }
        else
        {
            DrawBlocks<Lanes64, ulong, T, TStep, TStores>(first, blocks, BlockLength, ref mask, work);
        }
    }

    /// <param name="first">The lowest word of the first counter.</param>
    /// <param name="blocks">How many blocks.</param>
    /// <param name="length">How many decisions are wanted of each; all of them where there is work.</param>
    /// <param name="mask">Receives the masks.</param>
    /// <param name="work">What is to be done meanwhile.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void DrawBlocks<TLanes, TVector, T, TStep, TStores>(
        ulong first,
        int blocks,
        int length,
        ref ulong mask,
        scoped MaskedWork<T, TStep, TStores> work
    )
        where TLanes : ILanes<TVector>
        where TVector : struct
        where TStep : struct, IKernelStep<T>
        where TStores : struct, IStores
    {
        if (TLanes.Count < PlaneWords)
        {
            ref ulong keys = ref Aligned.Keys.First;
            DrawInParts<TLanes, TVector, T, TStep, TStores>(
                first,
                blocks,
                length,
                ref mask,
                in work,
                ref keys,
                ref keys,
                ref keys
            );
        }
        else if (_bits < MaskFormat.MaxBits)
        {
            for (int block = 0; block < blocks; block++)
            {
                DrawFewBits<TLanes, TVector, T, TStep, TStores>(
                    first + (uint)(block * BlockCounters),
                    ref Unsafe.Add(ref mask, block * BlockLength / 64),
                    work.From(block * BlockLength)
                );
            }
        }
        else
        {
            for (int block = 0; block < blocks; block++)
            {
                DrawAllBits<TLanes, TVector, T, TStep, TStores>(
                    first + (uint)(block * BlockCounters),
                    ref Unsafe.Add(ref mask, block * PlaneWords),
                    ref Aligned.Ties[block * PlaneWords],
                    work.From(block * BlockLength)
                );
            }
        }
    }

    /// <summary>The lowest word of the first counter, or <see langword="false"/> where it wraps within the blocks.</summary>
    private bool TryBegin(ulong index, int blocks, out ulong first)
    {
        ulong counter = index / (uint)BlockLength * BlockCounters;
        first = (uint)counter;
        if ((uint)(counter >> 32) != _counterWord1)
        {
            _counterWord1 = (uint)(counter >> 32);
            Aligned.Keys.SetFirstRounds(_key, _counterWord1);
        }

        _tieWords = _bits < MaskFormat.MaxBits || (uint)_threshold == 0 ? 0 : blocks * PlaneWords;
        return first <= uint.MaxValue - (uint)(blocks * BlockCounters);
    }

    /// <summary>Breaks the ties of the turn that was drawn last; a tie keeps until then.</summary>
    /// <param name="index">The noise index of the turn's first decision.</param>
    /// <param name="mask">The turn's mask.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void BreakTies(ulong index, ref ulong mask)
    {
        ref ulong ties = ref Aligned.Ties[0];
        // Which words have one: a question that a tie answers wrong once, where a loop over the words would be wrong twice.
        uint tied = 0;
        for (int word = 0; word < _tieWords; word += Vector256<ulong>.Count)
        {
            Vector256<ulong> words = Vector256.LoadUnsafe(in ties, (nuint)word);
            tied |= (~Vector256.Equals(words, default).ExtractMostSignificantBits() & 0xF) << word;
        }

        if (tied != 0)
        {
            BreakTies(index, ref mask, ref ties, tied);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private readonly void BreakTies(ulong index, ref ulong mask, ref ulong ties, uint tied)
    {
        for (; tied != 0; tied &= tied - 1)
        {
            int word = BitOperations.TrailingZeroCount(tied);
            ulong bits = Unsafe.Add(ref ties, word);
            do
            {
                int bit = BitOperations.TrailingZeroCount(bits);
                uint draw = MaskFormat.TieBreak(_key, index + (uint)((64 * word) + bit));
                ulong dropped = draw < (uint)_threshold ? 1ul : 0;
                Unsafe.Add(ref mask, word) &= ~(dropped << bit);
                bits &= bits - 1;
            } while (bits != 0);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DrawByDefinition(ulong index, int blocks, ref ulong mask)
    {
        _tieWords = 0; // none are left to break
        Span<ulong> bits = MemoryMarshal.CreateSpan(ref mask, blocks * BlockLength / 64);
        bits.Clear();
        for (int i = 0; i < blocks * BlockLength; i++)
        {
            ulong kept = MaskFormat.IsKept(_key, index + (uint)i, _threshold) ? 1ul : 0;
            bits[i / 64] |= kept << (i % 64);
        }
    }

    [UnscopedRef]
    private ref Tables Aligned
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.As<ulong, Tables>(ref Unsafe.Add(ref Unsafe.As<Room, ulong>(ref _room), _offset));
    }

    [InlineArray(RoomWords)]
    private struct Room
    {
        private ulong _first;
    }

    /// <summary>What the loops read and write: whole cache lines each.</summary>
    private struct Tables
    {
        public PhiloxKeys Keys;
        public ThresholdPlanes Threshold;
        public Products Products;
        public Planes Planes; // drawn, not yet compared
        public Ties Ties; // of the last turn
    }

    /// <summary>The threshold's twelve leading bits, inverted, each in all bits of a few words: for vectors as wide as a plane.</summary>
    [InlineArray(ThresholdWords)]
    private struct ThresholdPlanes
    {
        private ulong _first;
    }

    /// <summary>With which the next chains begin.</summary>
    [InlineArray(PlaneWords)]
    private struct Products
    {
        private ulong _first;
    }

    [InlineArray(BlockPlanes * PlaneWords)]
    private struct Planes
    {
        private ulong _first;
    }

    [InlineArray(MaxTurnBlocks * PlaneWords)]
    private struct Ties
    {
        private ulong _first;
    }
}
