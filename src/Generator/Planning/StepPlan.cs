namespace GeneratedDropout.Generator.Planning;

/// <summary>One step of an unrolled loop.</summary>
/// <param name="Lanes">The elements of one vector.</param>
/// <param name="Vectors">The vectors of one step.</param>
internal sealed record StepPlan(int Lanes, int Vectors)
{
    /// <summary>The elements of one step.</summary>
    public int Elements => Lanes * Vectors;

    /// <summary>Where the steps end in a run of that length, if it is known.</summary>
    public long? End(long? count) => count / Elements * Elements;

    /// <summary>Whether a run of that length has a step.</summary>
    public bool Fits(long? count) => count is null || count >= Elements;
}
