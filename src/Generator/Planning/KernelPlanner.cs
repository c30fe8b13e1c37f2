using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Model;

namespace GeneratedDropout.Generator.Planning;

/// <summary>Decides which loops a kernel has and how they are unrolled.</summary>
internal static class KernelPlanner
{
    /// <summary>The longest row of masks, as the Runtime.</summary>
    public const long MaxRow = 2048;

    /// <summary>The most decisions of a group, as the Runtime.</summary>
    public const int GroupCount = 64;

    /// <summary>Rows with a decision each are very short if they are no longer, as the Runtime.</summary>
    public const long ShortRow = 16;

    /// <summary>Four vectors hide the latency of a load; more cost registers and code, and gain nothing.</summary>
    private const int Unroll = 4;

    public static KernelPlan Plan(KernelSpec spec)
    {
        List<AxisSpec> axes = [.. spec.Axes.AsEnumerable()];
        IReadOnlyList<string> names = AxisNames.Choose(axes);
        IReadOnlyList<MergedAxis> merged = AxisCollapser.Collapse(axes, names);

        KernelFamily family = FamilyOf(merged);
        int inner = family is KernelFamily.Elementwise or KernelFamily.SingleDraw ? 1 : 2;
        Extent rows = inner == 2 ? merged[merged.Count - 2].Extent : Extent.One;
        Extent row = merged[merged.Count - 1].Extent;

        TilePlan tiling = family switch
        {
            KernelFamily.ReusedRow => TilePlan.For(row, rows),
            KernelFamily.SpreadRow => TilePlan.ForSpread(row, rows),
            _ => TilePlan.None,
        };
        return new KernelPlan(
            spec.Element,
            names,
            merged,
            spec.ConstantRate is double rate ? RatePlan.For(rate, spec.Element) : null,
            family,
            [.. merged.Take(merged.Count - inner)],
            rows,
            row,
            tiling,
            RunFor(spec.Element, family, RunLength(family, rows, row, tiling)),
            spec.IsParallel
        );
    }

    private static KernelFamily FamilyOf(IReadOnlyList<MergedAxis> axes) =>
        (axes.Count, axes[axes.Count - 1].IsShared) switch
        {
            (1, false) => KernelFamily.Elementwise,
            (1, true) => KernelFamily.SingleDraw,
            (_, true) when axes[axes.Count - 1].Extent.Constant <= ShortRow => KernelFamily.SpreadRow,
            (_, true) => KernelFamily.SharedRow,
            (_, false) => KernelFamily.ReusedRow,
        };

    /// <summary>
    /// 512-bit vectors pay where masks are applied to floats or doubles: not for halves, which are worked on as floats,
    /// eight at a time, and not for rows that are only scaled, where 256-bit ones were measured to be faster.
    /// </summary>
    private static RunPlan RunFor(ElementType element, KernelFamily family, long? count)
    {
        int lanes = element == ElementType.Double ? 4 : 8;
        bool hasMasks = KernelPlan.HaveMasks(family);
        return new RunPlan(
            count,
            new StepPlan(lanes, Unroll),
            hasMasks && element != ElementType.Half ? new StepPlan(2 * lanes, Unroll) : null
        );
    }

    /// <summary>The length of every run, if all are equally long.</summary>
    private static long? RunLength(KernelFamily family, Extent rows, Extent row, TilePlan tiling)
    {
        if (row.Constant is not long length)
        {
            return null;
        }

        switch (family)
        {
            case KernelFamily.Elementwise:
                return length <= MaxRow ? length : null;
            case KernelFamily.ReusedRow or KernelFamily.SpreadRow when tiling.Kind == TileKind.Fixed:
                return rows.IsMultipleOf(tiling.Copies) ? length * tiling.Copies : null;
            case KernelFamily.ReusedRow:
                return PartLength(length, MaxRow);
            default:
                return length;
        }
    }

    /// <summary>The length of the parts that a run of masks is cut into, if all are equally long.</summary>
    private static long? PartLength(long length, long most) =>
        length <= most ? length
        : length % most == 0 ? most
        : null;
}
