using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Model;

namespace GeneratedDropout.Generator.Planning;

/// <summary>All decisions about a kernel: what is left to do is to print it.</summary>
/// <param name="Element">The element type.</param>
/// <param name="ExtentNames">The name of each axis's extent.</param>
/// <param name="Axes">The merged axes, the outermost first.</param>
/// <param name="Length">The number of elements, if it is known.</param>
/// <param name="Rate">The constant rate, or <see langword="null"/> where it comes at run time.</param>
/// <param name="Family">The innermost loops.</param>
/// <param name="OuterAxes">The merged axes whose loops go around them.</param>
/// <param name="Rows">
/// The rows of the innermost loops: those with a decision each, or those that share a row of masks; 1 for a flat loop.
/// </param>
/// <param name="Row">The length of each of those rows, or of the flat loop.</param>
/// <param name="Tiling">How a short row of masks, or the masks of short rows, are put side by side.</param>
/// <param name="Run">How a run of elements is worked on: the longest that the kernel takes at once.</param>
/// <param name="MayShare">Whether the tensor may be large enough for several threads, and they are asked for.</param>
internal sealed record KernelPlan(
    ElementType Element,
    IReadOnlyList<string> ExtentNames,
    IReadOnlyList<MergedAxis> Axes,
    long? Length,
    RatePlan? Rate,
    KernelFamily Family,
    IReadOnlyList<MergedAxis> OuterAxes,
    Extent Rows,
    Extent Row,
    TilePlan Tiling,
    RunPlan Run,
    bool MayShare
)
{
    /// <summary>A result of as many bytes is never streamed, as the Runtime.</summary>
    public const long StreamedBytes = 32 << 20;

    /// <summary>Fewer elements are one thread's work, as the Runtime.</summary>
    public const long LeastElements = 256 << 10;

    /// <summary>The same where decisions are shared.</summary>
    public const long LeastSharing = 1_000_000;

    /// <summary>Whether there is anything to draw: not at the constant rates 0 and 1.</summary>
    public bool Draws => Rate is not { IsCopy: true } and not { IsClear: true };

    /// <summary>
    /// Whether a decision for each element comes from the Runtime's loop, which draws ahead; a few elements take one row
    /// of masks.
    /// </summary>
    public bool HasElementLoop => Family == KernelFamily.Elementwise && !(Row.Constant <= KernelPlanner.MaxRow);

    /// <summary>
    /// Whether the kernel works on parts of its outermost axis, for several threads. Where every element has a decision of its own,
    /// the Runtime's loop shares by itself.
    /// </summary>
    public bool IsInParts => MayShare && Family != KernelFamily.Elementwise;

    /// <summary>
    /// Whether the result may be so large that the Runtime writes it past the caches. Its loop for a decision for each element, and
    /// what runs the parts of a kernel, ask by themselves.
    /// </summary>
    public bool AsksForStreaming =>
        Family != KernelFamily.Elementwise && !IsInParts && !(Length * Size(Element) <= StreamedBytes);

    /// <summary>Whether a run has elements that are kept and others that are not.</summary>
    public bool HasMasks => Family.HasMasks();

    /// <summary>Whether one run takes all the rows: with masks in registers, or as many as stand side by side.</summary>
    public bool TakesAllRowsAtOnce => Run.HasRegisters || Rows.Constant == Tiling.Copies;

    /// <summary>Whether rows with a decision each may turn out to be very short, which the Runtime works on as such.</summary>
    public bool MayHaveShortRows =>
        Family == KernelFamily.SharedRow && Row.Constant is null && Row.Factor <= KernelPlanner.ShortRow;

    /// <summary>Whether the width of the vectors depends on the size of the tensor.</summary>
    public bool AsksForCache => Run.HasWideSteps && !HasElementLoop;

    /// <summary>The outermost extent of a part, where the kernel works on parts.</summary>
    public Extent? PartExtent => IsInParts ? Axes[0].Extent : null;

    /// <summary>The other extents that the kernel takes as parameters.</summary>
    public IEnumerable<Extent> RunTimeExtents =>
        Axes.Select(axis => axis.Extent).Where(extent => extent.Constant is null && extent != PartExtent);

    /// <summary>The factors of the noise shape's length.</summary>
    public IEnumerable<Extent> NoiseExtents => Axes.Where(axis => !axis.IsShared).Select(axis => axis.Extent);

    private static int Size(ElementType element) =>
        element switch
        {
            ElementType.Half => 2,
            ElementType.Single => 4,
            _ => 8,
        };
}
