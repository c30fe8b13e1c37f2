namespace GeneratedDropout.Generator.Planning;

/// <summary>
/// The loops over one run of elements: unrolled vectors, then blocks of eight and single elements, or the Runtime's for rows that
/// are left over.
/// </summary>
/// <param name="Count">The length of every run, or <see langword="null"/> where it differs or is known at run time only.</param>
/// <param name="Multiple">What the length of every run is a multiple of: the length itself, if it is known.</param>
/// <param name="Vector256">How the elements of one step fill 256-bit vectors.</param>
/// <param name="Vector512">The same for 512-bit vectors, or <see langword="null"/> where there is no such loop.</param>
internal sealed record RunPlan(long? Count, long Multiple, StepPlan Vector256, StepPlan? Vector512)
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

    public bool HasBlocks => !HasRegisters && (Count is null ? !IsWhole(Vector256) : BlocksEnd > Vector256.End(Count));

    public bool HasTail => !HasRegisters && Multiple % Block != 0;

    /// <summary>Whether steps of whole rows may leave some over, for the Runtime.</summary>
    public bool HasRest => HasRegisters && !IsWhole(Vector256);

    /// <summary>Whether steps of 512-bit vectors are known to leave nothing to narrower ones.</summary>
    public bool EndsWithWideSteps => HasRegisters && HasWideSteps && IsWhole(Vector512!);

    /// <summary>Whether steps are of whole rows, and their masks stay in registers.</summary>
    public bool HasRegisters => Vector256.Masks > 0;

    private bool IsWhole(StepPlan step) => Multiple % step.Elements == 0;
}
