using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GeneratedDropout.Generator.Model;

namespace GeneratedDropout.Generator.Planning;

/// <summary>Merges neighbouring axes that all share decisions or all have their own.</summary>
internal static class AxisCollapser
{
    /// <summary>Merges the axes; fixed extents of 1 vanish. Shared and own axes alternate in the result.</summary>
    /// <param name="axes">The axes of the tensor.</param>
    /// <param name="names">A name for the extent of each axis.</param>
    /// <param name="isOutermostOpen">
    /// Whether the outermost extent is taken as known at run time only: that of a part, in kernels that work on parts.
    /// </param>
    public static IReadOnlyList<MergedAxis> Collapse(
        IReadOnlyList<AxisSpec> axes,
        IReadOnlyList<string> names,
        bool isOutermostOpen
    )
    {
        List<MergedAxis> merged = [];
        List<int> run = [];
        for (int axis = 0; axis < axes.Count; axis++)
        {
            if (axes[axis].FixedExtent == 1)
            {
                continue;
            }

            if (run.Count > 0 && axes[axis].IsShared != axes[run[0]].IsShared)
            {
                merged.Add(Merge(run, axes, names, merged, isOutermostOpen));
                run.Clear();
            }

            run.Add(axis);
        }

        // A tensor of a single element is left with no axis at all: it has one decision of its own.
        merged.Add(
            run.Count > 0
                ? Merge(run, axes, names, merged, isOutermostOpen)
                : new MergedAxis(IsShared: false, Extent.One)
        );
        return merged;
    }

    private static MergedAxis Merge(
        List<int> run,
        IReadOnlyList<AxisSpec> axes,
        IReadOnlyList<string> names,
        List<MergedAxis> before,
        bool isOutermostOpen
    )
    {
        bool isPart = isOutermostOpen && before.Count == 0;
        long factor = 1;
        List<int> open = [];
        foreach (int axis in run)
        {
            if (!isPart && axes[axis].FixedExtent is int fixedExtent)
            {
                factor *= fixedExtent;
            }
            else
            {
                open.Add(axis);
            }
        }

        if (open.Count == 0)
        {
            return new MergedAxis(axes[run[0]].IsShared, Extent.Fixed(factor));
        }

        string name = isPart ? "extent" : Name(factor, open, names);
        if (before.Any(axis => axis.Extent.Name == name))
        {
            name = "n" + string.Concat(open.Select(axis => Digits(axis)));
        }

        return new MergedAxis(axes[run[0]].IsShared, new Extent(factor, open, name, Label(factor, open, axes)));
    }

    // nHeight and nWidth become nHeightWidth; with a fixed extent of 4, nHeightWidthBy4.
    private static string Name(long factor, List<int> open, IReadOnlyList<string> names) =>
        "n"
        + string.Concat(open.Select(axis => AxisNames.Capitalize(names[axis].Substring(1))))
        + (factor == 1 ? "" : "By" + Digits(factor));

    private static string Label(long factor, List<int> open, IReadOnlyList<AxisSpec> axes) =>
        string.Join(" * ", open.Select(axis => AxisNames.Label(axes[axis], axis)))
        + (factor == 1 ? "" : " * " + Digits(factor));

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
