namespace GeneratedDropout.Generator.Planning;

/// <summary>Neighbouring axes that do the same, taken as one.</summary>
/// <param name="IsShared">Whether one decision is shared along the axis.</param>
/// <param name="Extent">The product of the extents.</param>
internal sealed record MergedAxis(bool IsShared, Extent Extent);
