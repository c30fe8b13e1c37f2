namespace GeneratedDropout.Generator.Planning;

/// <summary>How a row of masks that serves several rows of the tensor is laid out.</summary>
/// <param name="Kind">Whether copies of it stand side by side.</param>
/// <param name="Copies">How many, where that is known at compile time.</param>
internal sealed record TilePlan(TileKind Kind, long Copies)
{
    // As RowMasks of the Runtime: whole bytes of masks, about 512 masks long and at most 2,048.
    private const long LongRow = 256;
    private const long WantedLength = 512;
    private const long MaxLength = 2048;

    public static TilePlan None { get; } = new(TileKind.None, 1);

    /// <summary>Plans the tile of a row that serves <paramref name="rows"/> rows.</summary>
    public static TilePlan For(Extent row, Extent rows)
    {
        if (row.Constant is not long length)
        {
            return new TilePlan(TileKind.RunTime, 0);
        }

        // Rows of whole blocks need no copies once they are long enough for a loop.
        bool isLong = length >= LongRow || (length >= 64 && length % RunPlan.Block == 0);
        if (isLong || rows.Constant == 1)
        {
            return None;
        }

        long step = RunPlan.Block;
        for (long even = length; step > 1 && even % 2 == 0; even /= 2)
        {
            step /= 2;
        }

        long copies = (WantedLength + length - 1) / length;
        copies = (copies + step - 1) / step * step;
        if (rows.Constant is long repeats)
        {
            // A divisor of the rows leaves no shorter tile at the end.
            for (long more = copies; more * length <= MaxLength; more += step)
            {
                if (repeats % more == 0)
                {
                    return new TilePlan(TileKind.Fixed, more);
                }
            }

            copies = copies < repeats ? copies : repeats;
        }

        return new TilePlan(TileKind.Fixed, copies);
    }
}
