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

    /// <summary>As many vectors as AVX2 has registers: what finds none is as fast read from the stack.</summary>
    private const int MaxRegisters = 16;

    /// <summary>Masks are put into registers where that pays: for no fewer steps.</summary>
    private const int FewestSteps = 4;

    public static KernelPlan Plan(KernelSpec spec)
    {
        List<AxisSpec> axes = [.. spec.Axes.AsEnumerable()];
        IReadOnlyList<string> names = AxisNames.Choose(axes);
        long? length = LengthOf(axes);
        bool hasShared = axes.Any(axis => axis.IsShared);
        bool mayShare = spec.IsParallel && !(length < (hasShared ? KernelPlan.LeastSharing : KernelPlan.LeastElements));
        IReadOnlyList<MergedAxis> merged = AxisCollapser.Collapse(axes, names, isOutermostOpen: mayShare && hasShared);

        KernelFamily family = FamilyOf(merged, spec.Element);
        int inner = family is KernelFamily.Elementwise or KernelFamily.SingleDraw ? 1 : 2;
        Extent rows = inner == 2 ? merged[merged.Count - 2].Extent : Extent.One;
        Extent row = merged[merged.Count - 1].Extent;

        TilePlan tiling = family switch
        {
            KernelFamily.ReusedRow => TilePlan.For(row, rows),
            KernelFamily.SpreadRow => TilePlan.ForSpread(row, rows),
            KernelFamily.RegisterRow => TilePlan.ForRegisters(row),
            _ => TilePlan.None,
        };
        long? count = RunLength(family, rows, row, tiling);
        return new KernelPlan(
            spec.Element,
            names,
            merged,
            length,
            spec.ConstantRate is double rate ? RatePlan.For(rate, spec.Element) : null,
            family,
            [.. merged.Take(merged.Count - inner)],
            rows,
            row,
            tiling,
            RunFor(spec.Element, family, row, count, count ?? RunMultiple(family, rows, row, tiling)),
            mayShare
        );
    }

    /// <summary>The number of elements, if it is known.</summary>
    private static long? LengthOf(List<AxisSpec> axes)
    {
        long? length = 1;
        foreach (AxisSpec axis in axes)
        {
            length *= axis.FixedExtent; // no overflow: a parser's check
        }

        return length;
    }

    private static KernelFamily FamilyOf(IReadOnlyList<MergedAxis> axes, ElementType element) =>
        (axes.Count, axes[axes.Count - 1].IsShared) switch
        {
            (1, false) => KernelFamily.Elementwise,
            (1, true) => KernelFamily.SingleDraw,
            (_, true) when axes[axes.Count - 1].Extent.Constant <= ShortRow => KernelFamily.SpreadRow,
            (_, true) => KernelFamily.SharedRow,
            (_, false) when FitsRegisters(axes[axes.Count - 1].Extent, axes[axes.Count - 2].Extent, element) =>
                KernelFamily.RegisterRow,
            (_, false) => KernelFamily.ReusedRow,
        };

    /// <summary>Whether the masks of a row find room in the registers, and serve a few steps.</summary>
    private static bool FitsRegisters(Extent row, Extent rows, ElementType element)
    {
        if (element == ElementType.Half || row.Constant is not long length)
        {
            return false; // halves are worked on in the Runtime
        }

        int lanes = LanesOf(element);
        return StepPlan.MasksOf(lanes, length) <= MaxRegisters
            && !(rows.Constant * length < FewestSteps * StepPlan.OfRows(lanes, length).Elements);
    }

    /// <summary>The elements of a 256-bit vector; halves are worked on as floats.</summary>
    private static int LanesOf(ElementType element) => element == ElementType.Double ? 4 : 8;

    /// <summary>
    /// 512-bit vectors pay where masks are applied to floats or doubles: not for halves, which are worked on as floats,
    /// eight at a time, and not for rows that are only scaled, where 256-bit ones were measured to be faster.
    /// </summary>
    private static RunPlan RunFor(ElementType element, KernelFamily family, Extent row, long? count, long multiple)
    {
        int lanes = LanesOf(element);
        if (family == KernelFamily.RegisterRow)
        {
            StepPlan wide = StepPlan.OfRows(2 * lanes, row.Factor);
            return new RunPlan(count, multiple, StepPlan.OfRows(lanes, row.Factor), wide);
        }

        bool hasMasks = family.HasMasks();
        return new RunPlan(
            count,
            multiple,
            new StepPlan(lanes, StepPlan.Unroll),
            hasMasks && element != ElementType.Half ? new StepPlan(2 * lanes, StepPlan.Unroll) : null
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
            case KernelFamily.RegisterRow:
                return rows.Constant * length;
            case KernelFamily.ReusedRow:
                return PartLength(length);
            default:
                return length;
        }
    }

    /// <summary>What the length of every run is a multiple of, where they differ or are known at run time only.</summary>
    private static long RunMultiple(KernelFamily family, Extent rows, Extent row, TilePlan tiling)
    {
        switch (family)
        {
            case KernelFamily.RegisterRow:
                return rows.Factor * row.Factor;
            case KernelFamily.ReusedRow when !(row.Constant <= MaxRow):
                return PowerOfTwo.Common(row.Factor, MaxRow); // parts, and what is left
            case KernelFamily.ReusedRow or KernelFamily.SpreadRow:
                return row.Factor * PowerOfTwo.Common(rows.Factor, PowerOfTwo.In(tiling.Copies));
            default:
                return row.Factor;
        }
    }

    /// <summary>The length of the parts that a run of masks is cut into, if all are equally long.</summary>
    private static long? PartLength(long length) =>
        length <= MaxRow ? length
        : length % MaxRow == 0 ? MaxRow
        : null;
}
