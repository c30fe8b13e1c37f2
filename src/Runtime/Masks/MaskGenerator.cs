using System;
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

    private const int BlockPlanes = 12;
    private const int BlockCounters = BlockPlanes / 2 * MaskFormat.CountersPerPlanePair;
    private const int PlaneWords = MaskFormat.PlaneBits / 64;

    private readonly DropoutKey _key;
    private readonly ulong _threshold;
    private readonly ulong _start; // what a comparison says before its first bit
    private readonly int _bits;
    private PhiloxKeys _keys;
    private FirstRounds _first;
    private ThresholdPlanes _thresholdPlanes;
    private Planes _planes; // drawn, not yet compared; or the ties of one plane's decisions

    public MaskGenerator(DropoutKey key, ulong threshold)
    {
        Unsafe.SkipInit(out this); // the planes: they are drawn before they are read
        _key = key;
        _keys = PhiloxKeys.Of(key.Seed);
        _first = new FirstRounds(key.Stream, in _keys, 0);
        _threshold = threshold;
        _bits = MaskFormat.BitsPerDecision(threshold);
        BlockLength = BlockPlanes / _bits * MaskFormat.PlaneBits;
        _start = 0;
        _thresholdPlanes = default;
        if (threshold < MaskFormat.AlwaysDrop)
        {
            _start = ulong.MaxValue;
            for (int bit = 0; bit < _bits; bit++)
            {
                bool isSet = (threshold >> (MaskFormat.ThresholdBits - 1 - bit) & 1) != 0;
                _thresholdPlanes[bit] = isSet ? 0 : ulong.MaxValue;
            }
        }
    }

    /// <summary>The decisions in one block: 512 at 12 bits each, 6,144 at one.</summary>
    public int BlockLength { get; }

    /// <summary>Draws one block.</summary>
    /// <param name="index">The noise index of the first decision, a multiple of <see cref="BlockLength"/>.</param>
    /// <param name="mask">Receives <see cref="BlockLength"/> bits.</param>
    public void Draw(nint index, Span<ulong> mask)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Draw<Lanes512, Vector512<ulong>>((ulong)index, mask);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Draw<Lanes256, Vector256<ulong>>((ulong)index, mask);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            Draw<Lanes128, Vector128<ulong>>((ulong)index, mask);
        }
        else
        {
            Draw<Lanes64, ulong>((ulong)index, mask);
        }
    }

    /// <summary>Draws with vectors of one width; internal so that tests reach every width.</summary>
    internal void Draw<TLanes, TVector>(ulong index, Span<ulong> mask)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        ref ulong bits = ref MemoryMarshal.GetReference(mask[..(BlockLength / 64)]);
        if (!TryBegin(index, out ulong first))
        {
            DrawByDefinition(index, ref bits);
        }
        else
        {
            DrawBlock<TLanes, TVector, float, NoStep, CachedStores>(first, ref bits, default);
            BreakTies(index, ref bits);
        }
    }

    /// <summary>Draws one block, and applies another one meanwhile. Ties are still to be broken.</summary>
    /// <param name="index">The noise index of the first decision, a multiple of <see cref="BlockLength"/>.</param>
    /// <param name="mask">Receives <see cref="BlockLength"/> bits.</param>
    /// <param name="work">What is to be done meanwhile, to as many elements.</param>
    public void DrawAndApply<T, TStep, TStores>(nint index, ref ulong mask, scoped MaskedWork<T, TStep, TStores> work)
        where TStep : struct, IKernelStep<T>
        where TStores : struct, IStores
    {
        if (!TryBegin((ulong)index, out ulong first))
        {
            work.ApplyApart(0, BlockLength / MaskedWork<T, TStep, TStores>.StepLength);
            DrawByDefinition((ulong)index, ref mask);
        }
        else if (Vector512.IsHardwareAccelerated)
        {
            DrawBlock<Lanes512, Vector512<ulong>, T, TStep, TStores>(first, ref mask, work);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            DrawBlock<Lanes256, Vector256<ulong>, T, TStep, TStores>(first, ref mask, work);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            DrawBlock<Lanes128, Vector128<ulong>, T, TStep, TStores>(first, ref mask, work);
        }
        else
        {
            DrawBlock<Lanes64, ulong, T, TStep, TStores>(first, ref mask, work);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void DrawBlock<TLanes, TVector, T, TStep, TStores>(
        ulong first,
        ref ulong mask,
        scoped MaskedWork<T, TStep, TStores> work
    )
        where TLanes : ILanes<TVector>
        where TVector : struct
        where TStep : struct, IKernelStep<T>
        where TStores : struct, IStores
    {
        if (TLanes.Count == PlaneWords)
        {
            if (_bits < MaskFormat.MaxBits)
            {
                DrawFewBits<TLanes, TVector, T, TStep, TStores>(first, ref mask, work);
            }
            else
            {
                DrawAllBits<TLanes, TVector, T, TStep, TStores>(first, ref mask, work);
            }
        }
        else if (_bits < MaskFormat.MaxBits)
        {
            DrawFewBitsInParts<TLanes, TVector, T, TStep, TStores>(first, ref mask, work);
        }
        else
        {
            DrawAllBitsInParts<TLanes, TVector, T, TStep, TStores>(first, ref mask, work);
        }
    }

    /// <summary>The lowest word of a block's first counter, or <see langword="false"/> where it wraps within the block.</summary>
    private bool TryBegin(ulong index, out ulong first)
    {
        ulong counter = index / (uint)BlockLength * BlockCounters;
        first = (uint)counter;
        if ((uint)(counter >> 32) != _first.CounterWord1)
        {
            _first = new FirstRounds(_key.Stream, in _keys, (uint)(counter >> 32));
        }

        return first <= uint.MaxValue - BlockCounters;
    }

    /// <summary>Breaks the ties of the block of all bits that was drawn last; a tie keeps until then.</summary>
    /// <param name="index">The noise index of the block's first decision.</param>
    /// <param name="mask">The block's mask.</param>
    public void BreakTies(ulong index, ref ulong mask)
    {
        if (_bits < MaskFormat.MaxBits || (uint)_threshold == 0)
        {
            return;
        }

        // Nine blocks out of ten have none.
        ref ulong ties = ref Unsafe.As<Planes, ulong>(ref _planes);
        ulong any = 0;
        for (int word = 0; word < PlaneWords; word++)
        {
            any |= Unsafe.Add(ref ties, word);
        }

        if (any != 0)
        {
            BreakTies(index, ref mask, ref ties);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private readonly void BreakTies(ulong index, ref ulong mask, ref ulong ties)
    {
        for (int word = 0; word < PlaneWords; word++)
        {
            for (ulong tied = Unsafe.Add(ref ties, word); tied != 0; tied &= tied - 1)
            {
                int bit = BitOperations.TrailingZeroCount(tied);
                if (MaskFormat.TieBreak(_key, index + (uint)((64 * word) + bit)) < (uint)_threshold)
                {
                    Unsafe.Add(ref mask, word) &= ~(1ul << bit);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DrawByDefinition(ulong index, ref ulong mask)
    {
        _planes[..PlaneWords].Clear(); // no ties are left to break
        Span<ulong> bits = MemoryMarshal.CreateSpan(ref mask, BlockLength / 64);
        bits.Clear();
        for (int i = 0; i < BlockLength; i++)
        {
            ulong kept = MaskFormat.IsKept(_key, index + (uint)i, _threshold) ? 1ul : 0;
            bits[i / 64] |= kept << (i % 64);
        }
    }

    /// <summary>The threshold's leading bits, inverted, each in all 64 bits.</summary>
    [InlineArray(MaskFormat.MaxBits)]
    private struct ThresholdPlanes
    {
        private ulong _first;
    }

    [InlineArray(BlockPlanes * PlaneWords)]
    private struct Planes
    {
        private ulong _first;
    }
}
