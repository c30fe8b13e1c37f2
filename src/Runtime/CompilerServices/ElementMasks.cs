using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using GeneratedDropout.Masks;

namespace GeneratedDropout.CompilerServices;

/// <summary>The masks of a tensor with a decision for every element, in order, 512 at a time.</summary>
/// <remarks>
/// One element in 256 needs more random bits than the first eight, at most rates. Such ties are kept at first; when
/// sixteen have come together they are settled at once, in the output. So masks are drawn while the processor still
/// waits for the elements before, and no branch is taken for a tie.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ElementMasks
{
    /// <summary>The elements of one step.</summary>
    public const int Step = MaskFormat.PlaneBits;

    private const int StepWords = Step / 64;

    private MaskGenerator _masks;
    private TieBreaker _breaker;
    private BlockBits _bits;
    private StepBits _ties;
    private Pending _pending;
    private int _pendingCount;
    private int _word;
    private nint _index;

    /// <summary>Begins at noise element 0; draws nothing yet.</summary>
    /// <param name="key">The key of the mask.</param>
    /// <param name="threshold">How many of 2⁴⁰ equally likely draws drop.</param>
    public ElementMasks(DropoutKey key, ulong threshold)
    {
        _masks = new MaskGenerator(key, threshold);
        _breaker = new TieBreaker(key);
    }

    /// <summary>The masks of the next step, one bit per element, set to keep.</summary>
    /// <param name="y">The first element of the output, in which the ties of earlier steps may be settled.</param>
    [UnscopedRef]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte Next<T>(ref T y)
    {
        if (_word == 0)
        {
            Advance(ref y);
        }

        ref ulong bits = ref _bits[_word];
        _word = (_word + StepWords) & ((_masks.BlockLength / 64) - 1);
        return ref Unsafe.As<ulong, byte>(ref bits);
    }

    /// <summary>Settles the ties that are left.</summary>
    /// <param name="y">The first element of the output.</param>
    /// <param name="length">The number of elements.</param>
    public void Finish<T>(ref T y, nint length)
    {
        if (_masks.HasTies && _index > 0)
        {
            CollectTies(ref y, (int)(length - (_index - Step)));
            if (_pendingCount > 0)
            {
                Settle(ref y);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Advance<T>(ref T y)
    {
        if (_masks.HasTies && _index > 0)
        {
            CollectTies(ref y, Step);
        }

        _masks.Draw(_index, _bits, _ties);
        _index += _masks.BlockLength;
    }

    /// <summary>Notes which elements of the last step tied.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void CollectTies<T>(ref T y, int count)
    {
        ulong first = (ulong)(_index - Step);
        ulong more = 0;
        for (int word = 0; word < StepWords; word++)
        {
            // Nearly every word has no tie or one: the first is noted without a branch.
            ulong ties = Clip(word, count);
            _pending[_pendingCount] = first + (uint)((64 * word) + BitOperations.TrailingZeroCount(ties));
            _pendingCount += ties != 0 ? 1 : 0;
            _ties[word] = ties & (ties - 1);
            more |= _ties[word];
        }

        while (more != 0)
        {
            more = 0;
            for (int word = 0; word < StepWords; word++)
            {
                ulong ties = _ties[word];
                if (ties != 0)
                {
                    SettleIfFull(ref y);
                    _pending[_pendingCount++] = first + (uint)((64 * word) + BitOperations.TrailingZeroCount(ties));
                    _ties[word] = ties & (ties - 1);
                    more |= _ties[word];
                }
            }
        }

        SettleIfFull(ref y);
    }

    private readonly ulong Clip(int word, int count)
    {
        int inWord = count - (64 * word);
        return inWord >= 64 ? _ties[word]
            : inWord <= 0 ? 0
            : _ties[word] & ((1ul << inWord) - 1);
    }

    private void SettleIfFull<T>(ref T y)
    {
        if (_pendingCount >= TieBreaker.Count)
        {
            Settle(ref y);
        }
    }

    /// <summary>Draws for the first sixteen pending elements, and drops those that fall.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Settle<T>(ref T y)
    {
        Span<ulong> pending = _pending;
        Span<ulong> random = stackalloc ulong[TieBreaker.Count];
        pending[..TieBreaker.Count].CopyTo(random);
        _breaker.Draw(random);
        int count = int.Min(_pendingCount, TieBreaker.Count);
        for (int i = 0; i < count; i++)
        {
            if (_masks.IsBelow(random[i]))
            {
                Unsafe.Add(ref y, (nint)pending[i]) = default!;
            }
        }

        pending[count.._pendingCount].CopyTo(pending);
        _pendingCount -= count;
    }

    // One word more than a block: kernels may read, not use, a few bytes past its end.
    [InlineArray((MaskGenerator.MaxBlockLength / 64) + 1)]
    private struct BlockBits
    {
        private ulong _first;
    }

    [InlineArray(StepWords)]
    private struct StepBits
    {
        private ulong _first;
    }

    // Up to fifteen wait when a step brings one for each of its words.
    [InlineArray(TieBreaker.Count + StepWords)]
    private struct Pending
    {
        private ulong _first;
    }
}
