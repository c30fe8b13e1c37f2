using System;
using System.Runtime.CompilerServices;

namespace GeneratedDropout.Masks;

/// <summary>Writes runs of bits, one after the other.</summary>
internal ref struct BitWriter(Span<ulong> destination)
{
    private readonly Span<ulong> _destination = destination;
    private int _word;
    private int _filled;
    private ulong _bits;

    /// <summary>Writes the lowest bits of a run.</summary>
    /// <param name="run">The bits.</param>
    /// <param name="width">How many of them, 1 to 64.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ulong run, int width)
    {
        run &= ulong.MaxValue >> (64 - width);
        _bits |= run << _filled;
        _filled += width;
        if (_filled >= 64)
        {
            _destination[_word++] = _bits;
            _filled -= 64;
            _bits = run >> 1 >> (width - _filled - 1); // in two steps: nothing is left of a run that had room
        }
    }

    /// <summary>Writes the last word, if it is not full.</summary>
    public readonly void Finish()
    {
        if (_filled > 0)
        {
            _destination[_word] = _bits;
        }
    }
}
