namespace GeneratedDropout.Generator.Planning;

/// <summary>The loops over one run of elements: unrolled vectors, blocks of eight, single elements.</summary>
/// <param name="Count">The length of every run, or <see langword="null"/> where it differs or is known at run time only.</param>
/// <param name="Vector256">How the elements of one step fill 256-bit vectors.</param>
/// <param name="Vector512">The same for 512-bit vectors, or <see langword="null"/> where there is no such loop.</param>
internal sealed record RunPlan(long? Count, StepPlan Vector256, StepPlan? Vector512)
{
    /// <summary>The elements of one byte of masks.</summary>
    public const int Block = 8;

    /// <summary>The elements of one step of the Runtime's loop, as many as the mask that it is given has bits.</summary>
    public const int StepLength = 32;

    /// <summary>Where the blocks end, and the single elements begin.</summary>
    public long? BlocksEnd => Count / Block * Block;

    /// <summary>Whether a run is long enough for a step of 512-bit vectors.</summary>
    public bool HasWideSteps => Vector512?.Fits(Count) == true;

    public bool HasVectors => Count is null or >= Block;

    public bool HasBlocks => !HasWholeRows && (Count is null || BlocksEnd > Vector256.End(Count));

    public bool HasTail => !HasWholeRows && (Count is null || Count > BlocksEnd);

    /// <summary>Whether steps are of whole rows; what they leave is then left to the Runtime.</summary>
    private bool HasWholeRows => Vector256.Masks > 0;
}
