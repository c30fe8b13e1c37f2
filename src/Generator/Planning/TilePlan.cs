using System;

namespace GeneratedDropout.Generator.Planning;

/// <summary>How the masks of several rows are put side by side: copies of one row, or those of short rows.</summary>
/// <param name="Kind">Whether several stand side by side.</param>
/// <param name="Copies">For how many rows of the tensor, where that is known at compile time.</param>
internal sealed record TilePlan(TileKind Kind, long Copies)
{
    // As RowMasks of the Runtime: whole bytes of masks, or steps where rows are very short; about 512 masks long, at most 2,048.
    private const long LongRow = 256;
    private const long WantedLength = 512;
    private const long MaxLength = 2048;
    private const long LeastLength = 3 * RunPlan.StepLength;

    public static TilePlan None { get; } = new(TileKind.None, 1);

    /// <summary>Plans the tile of a row that serves <paramref name="rows"/> rows.</summary>
    public static TilePlan For(Extent row, Extent rows)
    {
        if (row.Constant is not long length)
        {
            return row.Factor < LongRow ? new TilePlan(TileKind.RunTime, 0) : None;
        }

        // Rows of whole blocks need no copies once they are long enough for a loop.
        bool isLong = length >= LongRow || (length >= 64 && length % RunPlan.Block == 0);
        if (isLong || rows.Constant == 1)
        {
            return None;
        }

        // Whole steps of masks, where that many fit.
        long bytes = CopiesFor(length, RunPlan.Block);
        long steps = length * RunPlan.StepLength <= MaxLength ? CopiesFor(length, RunPlan.StepLength) : bytes;
        long copies = AtLeast(WantedLength, length, steps);
        if (rows.Constant is not long repeats)
        {
            return new TilePlan(TileKind.Fixed, copies);
        }

        // A divisor of the rows leaves no shorter tile at the end.
        return new TilePlan(
            TileKind.Fixed,
            Divisor(length, repeats, steps) ?? Divisor(length, repeats, bytes) ?? Math.Min(copies, repeats)
        );
    }

    /// <summary>Plans the tile of rows with a decision each: whole steps of masks, as long as can be.</summary>
    public static TilePlan ForSpread(Extent row, Extent rows)
    {
        long length = row.Factor;
        long steps = CopiesFor(length, RunPlan.StepLength);
        long most = MaxLength / length / steps * steps;
        return new TilePlan(TileKind.Fixed, rows.Constant is long few ? Math.Min(most, few) : most);
    }

    /// <summary>
    /// Plans the tile of a row whose masks stay in registers: whole steps, and a few of them for the Runtime, which works on a tile
    /// at a time where there are no 256-bit vectors.
    /// </summary>
    public static TilePlan ForRegisters(Extent row)
    {
        long step = CopiesFor(row.Factor, RunPlan.StepLength);
        return step == 1 ? None : new TilePlan(TileKind.Fixed, AtLeast(LeastLength, row.Factor, step));
    }

    /// <summary>The fewest copies whose masks are a multiple of a power of two.</summary>
    private static long CopiesFor(long length, long multiple) => multiple / PowerOfTwo.Common(length, multiple);

    private static long AtLeast(long wanted, long length, long step)
    {
        long copies = (wanted + length - 1) / length;
        return (copies + step - 1) / step * step;
    }

    private static long? Divisor(long length, long repeats, long step)
    {
        for (long copies = AtLeast(WantedLength, length, step); copies * length <= MaxLength; copies += step)
        {
            if (repeats % copies == 0)
            {
                return copies;
            }
        }

        return null;
    }
}
