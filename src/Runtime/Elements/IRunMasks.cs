namespace GeneratedDropout.Elements;

/// <summary>The masks of a run of elements.</summary>
internal interface IRunMasks
{
    /// <summary>The masks of 32 elements from any one on, the lowest bit for the first.</summary>
    uint From(nint offset);
}
