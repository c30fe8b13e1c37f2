namespace GeneratedDropout.Generator.Model;

/// <summary>One axis of the tensor, and what the noise shape says of it.</summary>
/// <param name="Name">The axis's name, or <see langword="null"/> for a fixed extent and under <c>[TensorRank]</c>.</param>
/// <param name="FixedExtent">The extent, or <see langword="null"/> where it is known at run time only.</param>
/// <param name="IsShared">
/// Whether one decision is shared along the axis: the noise shape says 1, and the axis is not fixed to extent 1.
/// </param>
internal sealed record AxisSpec(string? Name, int? FixedExtent, bool IsShared);
