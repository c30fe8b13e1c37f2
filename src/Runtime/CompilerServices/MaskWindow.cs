using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GeneratedDropout.Masks;

namespace GeneratedDropout.CompilerServices;

/// <summary>
/// The part of a mask that a kernel works with at the moment: one byte per noise element, 0xFF to keep and 0 to drop.
/// </summary>
/// <remarks>
/// Kernels walk the noise shape in order, so a window is drawn once and serves many rows. It lives in the kernel's
/// stack frame; nothing is allocated.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct MaskWindow
{
    /// <summary>The bytes of buffer that a window needs.</summary>
    public const int BufferLength = MaskGenerator.MaxLength;

    /// <summary>The most noise elements that <see cref="At"/> gives at once, wherever they begin.</summary>
    public const int MaxCount = BufferLength / 2;

    private readonly MaskGenerator _masks;
    private readonly Span<byte> _buffer;
    private readonly nint _length;
    private nint _start;
    private nint _end;

    /// <summary>Prepares a window; draws nothing yet.</summary>
    /// <param name="key">The key of the mask.</param>
    /// <param name="threshold">How many of 2⁴⁰ equally likely draws drop.</param>
    /// <param name="length">The number of elements of the noise shape.</param>
    /// <param name="buffer">At least <see cref="BufferLength"/> bytes.</param>
    public MaskWindow(DropoutKey key, ulong threshold, nint length, Span<byte> buffer)
    {
        _masks = new MaskGenerator(key, threshold);
        _buffer = buffer[..BufferLength];
        _length = length;
    }

    /// <summary>The mask of <paramref name="count"/> noise elements from <paramref name="index"/>.</summary>
    /// <param name="index">The row-major index in the noise shape.</param>
    /// <param name="count">
    /// At most <see cref="MaxCount"/>; or <see cref="BufferLength"/> where the index is a multiple of it.
    /// </param>
    /// <returns>The first of the mask bytes, valid until the next call.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte At(nint index, nint count)
    {
        if (index < _start || index + count > _end)
        {
            Draw(index, count);
        }

        return ref Unsafe.Add(ref MemoryMarshal.GetReference(_buffer), index - _start);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Draw(nint index, nint count)
    {
        // From the group's first element on, as many requests of this size as fit: the next ones are likely the same.
        nint offset = index % _masks.GroupLength;
        nint fit = (BufferLength - offset) / count * count;
        Debug.Assert(fit >= count, "A request must fit behind the start of its group.");
        nint wanted = offset + nint.Min(fit, _length - index);
        _start = index - offset;
        _end = _start + wanted;
        _masks.Draw(_start, _buffer, (int)wanted);
    }
}
