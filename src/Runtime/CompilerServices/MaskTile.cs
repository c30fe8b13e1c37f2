using System;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace GeneratedDropout.CompilerServices;

/// <summary>
/// A short row of mask bytes written several times over, so that the rows it serves are worked on as one long run of
/// whole vectors.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MaskTile
{
    /// <summary>The bytes of buffer that a tile needs.</summary>
    public const int BufferLength = 2048;

    /// <summary>Rows from this length on are worked on one by one.</summary>
    public const int LongRow = 256;

    private const int WantedLength = 512;
    private const int VectorLength = 8;

    /// <summary>How many copies of a row make a tile: whole vectors, about 512 bytes; 1 for a long row.</summary>
    /// <param name="row">The length of the row, at least 1.</param>
    /// <param name="repeats">How many rows there are to serve.</param>
    public static nint Copies(nint row, nint repeats)
    {
        if (row >= LongRow)
        {
            return 1;
        }

        nint wholeVectors = VectorLength;
        for (nint even = row; wholeVectors > 1 && even % 2 == 0; even /= 2)
        {
            wholeVectors /= 2;
        }

        nint wanted = (WantedLength + row - 1) / row;
        return nint.Min(repeats, (wanted + wholeVectors - 1) / wholeVectors * wholeVectors);
    }

    /// <summary>Writes the row several times over.</summary>
    /// <param name="row">The first byte of the row.</param>
    /// <param name="length">The length of the row.</param>
    /// <param name="copies">How many copies to make, as <see cref="Copies"/> says.</param>
    /// <param name="buffer">At least <see cref="BufferLength"/> bytes.</param>
    /// <returns>The first byte of the tile; for one copy the row itself.</returns>
    public static ref byte Repeat(ref byte row, nint length, nint copies, Span<byte> buffer)
    {
        if (copies == 1)
        {
            return ref row;
        }

        Span<byte> tile = buffer[..(int)(length * copies)];
        MemoryMarshal.CreateReadOnlySpan(ref row, (int)length).CopyTo(tile);
        for (int filled = (int)length; filled < tile.Length; filled *= 2)
        {
            tile[..int.Min(filled, tile.Length - filled)].CopyTo(tile[filled..]);
        }

        return ref MemoryMarshal.GetReference(tile);
    }
}
