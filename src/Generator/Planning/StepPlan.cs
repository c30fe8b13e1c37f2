namespace GeneratedDropout.Generator.Planning;

/// <summary>One step of an unrolled loop.</summary>
/// <param name="Lanes">The elements of one vector.</param>
/// <param name="Vectors">The vectors of one step.</param>
/// <param name="Masks">The vectors of masks that serve all steps, and come over and over; 0 where each step has its own.</param>
internal sealed record StepPlan(int Lanes, int Vectors, int Masks = 0)
{
    /// <summary>Four vectors hide the latency of a load; more cost registers and code, and gain nothing.</summary>
    public const int Unroll = 4;

    /// <summary>The elements of one step.</summary>
    public int Elements => Lanes * Vectors;

    /// <summary>Plans a step of whole rows, which all have the same masks.</summary>
    public static StepPlan OfRows(int lanes, long row)
    {
        int masks = (int)MasksOf(lanes, row);
        return new StepPlan(lanes, (Unroll + masks - 1) / masks * masks, masks);
    }

    /// <summary>After how many vectors of masks those of a row come again.</summary>
    public static long MasksOf(int lanes, long row) => row / PowerOfTwo.Common(row, lanes);

    /// <summary>Where the steps end in a run of that length, if it is known.</summary>
    public long? End(long? count) => count / Elements * Elements;

    /// <summary>Whether a run of that length has a step.</summary>
    public bool Fits(long? count) => count is null || count >= Elements;
}
