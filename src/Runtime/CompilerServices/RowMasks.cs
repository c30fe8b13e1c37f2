using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using GeneratedDropout.Elements;
using GeneratedDropout.Masks;

namespace GeneratedDropout.CompilerServices;

/// <summary>The part of a mask that a kernel works with at the moment, for decisions that several elements share.</summary>
/// <remarks>
/// Kernels walk the noise shape in order, so a window is drawn once and serves many rows. It lives in the kernel's
/// stack frame; nothing is allocated.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RowMasks
{
    /// <summary>
    /// The longest row of masks: longer rows are worked on in parts. Never smaller: kernels built long ago ask for
    /// rows and copies of this length.
    /// </summary>
    public const int MaxCount = 2048;

    /// <summary>The most decisions of a group. Never fewer: kernels built long ago ask for as many.</summary>
    public const int GroupCount = 64;

    /// <summary>
    /// Rows with a decision each are best worked on with masks, as if every element had its own, if they are no longer: to jump over
    /// one gains less than to call a loop for one costs.
    /// </summary>
    internal const int ShortRow = 16;

    /// <summary>Rows from this length on are not repeated.</summary>
    private const int LongRow = 256;

    private const int WantedLength = 512;
    private const int StepLength = MaskedWork<float, NoStep, CachedStores>.StepLength;
    private const int WindowLength = 2 * MaskGenerator.MaxBlockLength; // a row may begin late in a block

    private readonly DropoutKey _key;
    private readonly ulong _threshold;
    private readonly nint _noise;
    private readonly nint _length;
    private nint _start;
    private nint _end;
    private WindowBits _bits;
    private RowBits _row;

    /// <summary>Prepares a window over a whole noise shape; draws nothing yet.</summary>
    /// <param name="key">The key of the mask.</param>
    /// <param name="threshold">How many of 2⁴⁴ equally likely draws drop.</param>
    /// <param name="length">The number of elements of the noise shape.</param>
    public RowMasks(DropoutKey key, ulong threshold, nint length)
        : this(key, threshold, 0, length) { }

    /// <summary>Prepares a window over a part of a noise shape; draws nothing yet.</summary>
    /// <param name="key">The key of the mask.</param>
    /// <param name="threshold">How many of 2⁴⁴ equally likely draws drop.</param>
    /// <param name="noise">The row-major index in the noise shape of the part's first element: its index 0.</param>
    /// <param name="length">The number of elements of the part.</param>
    public RowMasks(DropoutKey key, ulong threshold, nint noise, nint length)
    {
        Unsafe.SkipInit(out this); // the bits: they are drawn before they are read
        _key = key;
        _threshold = threshold;
        _noise = noise;
        _length = length;
        _start = 0;
        _end = 0;
    }

    /// <summary>
    /// How many copies of a short row make a long run of masks that ends with a whole byte, or a whole step where the row is very
    /// short; 1 for a long row.
    /// </summary>
    /// <param name="row">The length of the row, at least 1.</param>
    /// <param name="repeats">How many rows of elements it serves.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static nint Copies(nint row, nint repeats)
    {
        if (row >= LongRow)
        {
            return 1;
        }

        nint alignment = row * StepLength <= MaxCount ? StepLength : 8;
        nint step = nint.Max(alignment >> BitOperations.TrailingZeroCount(row), 1);
        nint wanted = (WantedLength + row - 1) / row;
        return nint.Min(repeats, (wanted + step - 1) / step * step);
    }

    /// <summary>Whether the noise element is kept.</summary>
    /// <param name="index">Its row-major index, counted from the first element of the part.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsKept(nint index)
    {
        int place = Find(index, 1);
        return (_bits[place / 64] >> (place % 64) & 1) != 0;
    }

    /// <summary>The decisions of a few noise elements, the lowest bit for the first.</summary>
    /// <param name="index">The row-major index of the first element, counted from that of the part.</param>
    /// <param name="count">How many, from 1 to <see cref="GroupCount"/>.</param>
    /// <returns>A bit for each element that is kept, and a bit for each one that is not.</returns>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public (ulong Kept, ulong Dropped) Group(nint index, nint count)
    {
        ulong all = ulong.MaxValue >> (int)(GroupCount - count);
        ulong kept = WordAt(Find(index, count)) & all;
        return (kept, kept ^ all);
    }

    /// <summary>The masks of a row of noise elements, one bit per element, set to keep.</summary>
    /// <param name="index">The row-major index of the first element, counted from that of the part.</param>
    /// <param name="count">The length of the row, at most <see cref="MaxCount"/>.</param>
    /// <param name="copies">How often the row comes, one copy after the other; see <see cref="Copies"/>.</param>
    /// <returns>The first bits of the first copy, valid until the next call.</returns>
    [UnscopedRef]
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public ref byte Row(nint index, nint count, nint copies)
    {
        int place = Find(index, count);
        int length = (int)count;
        if (copies == 1 && place % 8 == 0)
        {
            return ref Unsafe.Add(ref Unsafe.As<WindowBits, byte>(ref _bits), place / 8);
        }

        int total = length * (int)copies;
        if (length < 64)
        {
            BitCopy.RepeatWord(WordAt(place), length, _row, total);
        }
        else
        {
            BitCopy.Copy(_bits, place, _row, 0, length);
            BitCopy.Repeat(_row, length, total);
        }

        return ref Unsafe.As<RowBits, byte>(ref _row);
    }

    /// <summary>The masks of a row of noise elements, each of which serves several elements in turn.</summary>
    /// <param name="index">The row-major index of the first element, counted from that of the part.</param>
    /// <param name="count">How many noise elements.</param>
    /// <param name="copies">How many elements each one serves: in all at most <see cref="MaxCount"/>.</param>
    /// <returns>The bits of the elements that the first one serves, valid until the next call.</returns>
    [UnscopedRef]
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public ref byte Spread(nint index, nint count, nint copies)
    {
        BitSpread.Copy(_bits, Find(index, count), _row, (int)count, (int)copies);
        return ref Unsafe.As<RowBits, byte>(ref _row);
    }

    /// <summary>The place in the window of an element and those after it, which are drawn if they are not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(nint index, nint count)
    {
        if (index < _start || index + count > _end)
        {
            Draw(index, count);
        }

        return (int)(index - _start);
    }

    /// <summary>The masks of 64 noise elements from a place in the window on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ulong WordAt(int place)
    {
        ulong low = _bits[place / 64] >> (place % 64);
        ulong high = _bits[(place / 64) + 1] << 1 << (63 - (place % 64)); // in two steps: nothing is left of 64
        return low | high;
    }

    /// <summary>Fills the window. It makes a generator each time: a kernel's stack frame with one in it takes longer to clear.</summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Draw(nint index, nint count)
    {
        MaskGenerator.Create(_key, _threshold, out MaskGenerator masks);

        // From the block's first element on, as many requests of this size as fit: the next ones are likely the same.
        int block = masks.BlockLength;
        nint offset = (_noise + index) % block;
        nint fit = (WindowLength - offset) / count * count;
        nint wanted = offset + nint.Min(fit, _length - index);
        _start = index - offset; // before the part, where its first block begins there
        _end = _start + wanted;

        masks.Draw(_noise + _start, wanted, _bits);
    }

    // One word more than used: kernels may read, not use, a few bytes past the end.
    [InlineArray((WindowLength / 64) + 1)]
    private struct WindowBits
    {
        private ulong _first;
    }

    [InlineArray((MaxCount / 64) + BitSpread.Beyond)]
    private struct RowBits
    {
        private ulong _first;
    }
}
