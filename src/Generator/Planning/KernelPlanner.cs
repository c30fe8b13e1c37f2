using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Model;

namespace GeneratedDropout.Generator.Planning;

/// <summary>Decides which loops a kernel has and how they are unrolled.</summary>
internal static class KernelPlanner
{
    /// <summary>The most mask bytes that a kernel works with at once, and the most from any place (as the Runtime).</summary>
    public const long WindowLength = 4096;
    public const long WindowMaxCount = 2048;

    /// <summary>Four vectors hide the latency of a load; more cost registers and code, and gain nothing.</summary>
    private const int Unroll = 4;

    public static KernelPlan Plan(KernelSpec spec)
    {
        List<AxisSpec> axes = [.. spec.Axes.AsEnumerable()];
        IReadOnlyList<string> names = AxisNames.Choose(axes);
        IReadOnlyList<MergedAxis> merged = AxisCollapser.Collapse(axes, names);

        KernelFamily family = FamilyOf(merged);
        int inner = family is KernelFamily.SharedRow or KernelFamily.ReusedRow ? 2 : 1;
        Extent rows = inner == 2 ? merged[merged.Count - 2].Extent : Extent.One;
        Extent row = merged[merged.Count - 1].Extent;

        int lanes = spec.Element == ElementType.Double ? 4 : 8;
        TilePlan tiling = family == KernelFamily.ReusedRow ? TilePlan.For(row, rows, lanes) : TilePlan.None;
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
            new RunPlan(RunLength(family, rows, row, tiling), lanes, Unroll)
        );
    }

    private static KernelFamily FamilyOf(IReadOnlyList<MergedAxis> axes) =>
        (axes.Count, axes[axes.Count - 1].IsShared) switch
        {
            (1, false) => KernelFamily.Elementwise,
            (1, true) => KernelFamily.SingleDraw,
            (_, true) => KernelFamily.SharedRow,
            (_, false) => KernelFamily.ReusedRow,
        };

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
                return PartLength(length, WindowLength);
            case KernelFamily.ReusedRow when tiling.Kind == TileKind.Fixed:
                return rows.IsMultipleOf(tiling.Copies) ? length * tiling.Copies : null;
            case KernelFamily.ReusedRow:
                return PartLength(length, WindowMaxCount);
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
