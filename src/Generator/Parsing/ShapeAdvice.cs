using System.Linq;
using GeneratedDropout.Generator.Diagnostics;
using GeneratedDropout.Generator.Model;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>Says what is right but unlikely to be meant, or slower than it might be. Knows plain values only.</summary>
internal static class ShapeAdvice
{
    private const int Vector = 8; // elements

    public static void Report(KernelSpec kernel, IShapeFindings findings)
    {
        AxisSpec[] axes = [.. kernel.Axes.AsEnumerable().Where(axis => axis.FixedExtent != 1)];
        if (!axes.Any(axis => axis.IsShared))
        {
            return;
        }

        if (axes.All(axis => axis.IsShared))
        {
            findings.Report(DiagnosticIds.AllOnes, AttributeKind.NoiseShape, -1);
            return;
        }

        // Rows are worked on side by side: copies of a short row of masks, or the masks of short rows, make a long run.
        bool isShared = axes[axes.Length - 1].IsShared;
        AxisSpec[] row = [.. Enumerable.Reverse(axes).TakeWhile(axis => axis.IsShared == isShared)];
        AxisSpec[] run =
        [
            .. row,
            .. Enumerable.Reverse(axes).Skip(row.Length).TakeWhile(axis => axis.IsShared != isShared),
        ];
        if (run.All(axis => axis.FixedExtent is not null))
        {
            long length = run.Aggregate(1L, (product, axis) => product * axis.FixedExtent!.Value);
            if (kernel.Element != ElementType.Double && length < Vector) // of doubles, two rows of two fill a vector
            {
                findings.Report(DiagnosticIds.ShortRun, AttributeKind.NoiseShape, -1, length, Vector);
            }
        }
    }
}
