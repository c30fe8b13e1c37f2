namespace GeneratedDropout.Generator.Planning;

/// <summary>The loops over one run of elements: unrolled vectors, single vectors, single elements.</summary>
/// <param name="Count">The length of every run, or <see langword="null"/> where it differs or is known at run time only.</param>
/// <param name="Lanes">The elements of one 256-bit vector of the arithmetic type.</param>
/// <param name="Unroll">The vectors of one unrolled step.</param>
internal sealed record RunPlan(long? Count, int Lanes, int Unroll)
{
    /// <summary>The elements of one unrolled step.</summary>
    public int Step => Lanes * Unroll;

    /// <summary>Where the unrolled steps end.</summary>
    public long? StepsEnd => Count / Step * Step;

    /// <summary>Where the single vectors end, and the single elements begin.</summary>
    public long? VectorsEnd => Count / Lanes * Lanes;

    public bool HasSteps => Count is null || StepsEnd > 0;

    public bool HasVectors => Count is null || VectorsEnd > StepsEnd;

    public bool HasTail => Count is null || Count > VectorsEnd;
}
