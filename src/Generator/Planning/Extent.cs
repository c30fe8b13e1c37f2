using System.Collections.Generic;
using System.Globalization;

namespace GeneratedDropout.Generator.Planning;

/// <summary>The extent of a merged axis: a fixed factor times the run-time extents of some of the tensor's axes.</summary>
/// <param name="Factor">The product of the fixed extents.</param>
/// <param name="Axes">The axes whose extents are known at run time only; none for a constant.</param>
/// <param name="Name">What the kernel calls a run-time extent; empty for a constant.</param>
/// <param name="Label">What comments call the extent, in the user's words: <c>height * width * 4</c>.</param>
internal sealed record Extent(long Factor, IReadOnlyList<int> Axes, string Name, string Label)
{
    public static Extent One { get; } = Fixed(1);

    /// <summary>The extent where it is known at compile time.</summary>
    public long? Constant => Axes.Count == 0 ? Factor : null;

    public static Extent Fixed(long constant) => new(constant, [], "", constant.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether the extent is known to be a multiple of <paramref name="divisor"/>.</summary>
    public bool IsMultipleOf(long divisor) => Factor % divisor == 0;
}
