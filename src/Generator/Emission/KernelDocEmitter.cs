using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Planning;

namespace GeneratedDropout.Generator.Emission;

/// <summary>Tells in words what a kernel does: shapes, rate, random bits, loops.</summary>
internal static class KernelDocEmitter
{
    private const string WideVectors = " (Vector512 where available)";

    public static void Write(SourceWriter writer, IReadOnlyList<string> doc)
    {
        writer.WriteLine("/// <summary>" + doc[0] + "</summary>");
        writer.WriteLine("/// <remarks>");
        for (int line = 1; line < doc.Count; line++)
        {
            writer.WriteLine("/// " + doc[line] + (line < doc.Count - 1 ? "<br/>" : ""));
        }

        writer.WriteLine("/// </remarks>");
    }

    /// <summary>The summary, then the lines of the remarks; escaped for XML.</summary>
    public static IReadOnlyList<string> Describe(KernelSpec spec, KernelPlan plan)
    {
        List<AxisSpec> axes = [.. spec.Axes.AsEnumerable()];
        string shape = Shape(axes.Select(AxisNames.Label));
        string noise = Shape(axes.Select((axis, i) => axis.IsShared ? "1" : AxisNames.Label(axis, i)));
        string rate = plan.Rate is RatePlan constant
            ? "the rate " + LiteralFormatter.Shortest(constant.Rate)
            : "a rate given at run time";

        List<string> doc =
        [
            $"Dropout at {rate} over a tensor of shape {shape}.",
            $"Noise shape {noise}: {Sharing(axes)}",
        ];
        doc.AddRange(Numbers(plan));
        if (plan.Draws)
        {
            doc.AddRange(Loops(plan));
        }

        return [.. doc.Select(Escape)];
    }

    private static string Shape(IEnumerable<string> entries) => "[" + string.Join(", ", entries) + "]";

    private static string Sharing(List<AxisSpec> axes)
    {
        List<string> shared =
        [
            .. axes.Select(
                    (axis, i) =>
                        !axis.IsShared ? ""
                        : axis.FixedExtent is null ? AxisNames.Label(axis, i)
                        : "axis " + LiteralFormatter.Integer(i)
                )
                .Where(name => name.Length > 0),
        ];
        return shared.Count == 0 ? "every element has a decision of its own."
            : shared.Count == axes.Count ? "one decision for the whole tensor."
            : "one decision is shared along " + List(shared) + ".";
    }

    /// <summary>As in <c>a, b and c</c>.</summary>
    private static string List(List<string> names) =>
        names.Count == 1 ? names[0] : string.Join(", ", names.Take(names.Count - 1)) + " and " + names[names.Count - 1];

    private static IEnumerable<string> Numbers(KernelPlan plan)
    {
        if (plan.Rate is not RatePlan rate)
        {
            yield return "Kept elements are multiplied by 1 / (1 - rate), dropped ones become +0. Rate 0 copies, rate 1 clears.";
            yield return "A decision takes 1 to 12 random bits (Philox4x32-10), as few as hold the rate; 32 more break ties.";
            yield break;
        }

        if (rate.IsCopy)
        {
            yield return "The rate is 0: elements are copied.";
            yield break;
        }

        if (rate.IsClear)
        {
            yield return "The rate is 1: elements become +0.";
            yield break;
        }

        string bits =
            rate.BitsPerDecision == 1
                ? "1 random bit"
                : LiteralFormatter.Integer(rate.BitsPerDecision) + " random bits";
        string ties = rate.HasTies ? "; where they tie, once in 4,096 times, 32 more decide." : ".";
        string scale = ElementText.For(plan.Element).Digits(rate.Scale);
        yield return $"Kept elements are multiplied by {scale}, dropped ones become +0.";
        yield return $"A decision takes {bits} (Philox4x32-10){ties}";
        yield return $"The rate applied is {LiteralFormatter.UnsignedLong(rate.Threshold).TrimEnd('u', 'l')} / 2^44.";
    }

    private static IEnumerable<string> Loops(KernelPlan plan)
    {
        if (plan.MayShare)
        {
            yield return "Several threads share a large tensor; the bits are those of one.";
        }

        string indent = "";
        foreach (MergedAxis axis in plan.OuterAxes)
        {
            string decisions = axis.IsShared ? "the same decisions" : "decisions of its own";
            yield return $"{indent}○ For each of {axis.Extent.Label}: {decisions}.";
            indent += "\u2003";
        }

        string rows = plan.Rows.Label;
        string row = plan.Row.Label;
        yield return plan.Family switch
        {
            KernelFamily.Elementwise when plan.HasElementLoop =>
                $"{indent}○ Draw masks, {BlockText(plan)} elements ahead, and apply them 32 at a time.",
            KernelFamily.Elementwise => $"{indent}○ Draw a mask for each of {row} elements and apply it.",
            KernelFamily.SingleDraw => $"{indent}○ Draw one decision: scale all {row} elements, or clear them unread.",
            KernelFamily.SharedRow =>
                $"{indent}○ For each of {rows} rows of {row} elements: scale it, or clear it unread.",
            KernelFamily.SpreadRow =>
                $"{indent}○ For each of {rows} rows of {row} elements: apply its decision as masks, several rows at a time.",
            _ => $"{indent}○ Draw a row of masks, one for each of {row}, and apply it to each of {rows} rows.",
        };

        if (plan.MayHaveShortRows)
        {
            string most = LiteralFormatter.Integer(KernelPlanner.ShortRow);
            yield return $"{indent}\u2003○ Rows of up to {most}: in the Runtime, as if every element had its own decision.";
        }

        yield return $"{indent}\u2003○ {Unrolling(plan)}";
    }

    /// <summary>A block of random bits decides the more elements, the fewer bits a decision takes.</summary>
    private static string BlockText(KernelPlan plan) =>
        plan.Rate is RatePlan rate
            ? LiteralFormatter.Integer(RatePlan.PlaneBits * RatePlan.MaxBits / rate.BitsPerDecision)
            : "512 or more";

    private static string Unrolling(KernelPlan plan)
    {
        RunPlan run = plan.Run;
        string element = plan.Element == ElementType.Double ? "double" : "float";
        if (plan.Element == ElementType.Half)
        {
            return "In the Runtime: halves need arithmetic of their own.";
        }

        if (plan.HasElementLoop)
        {
            string lanes = LiteralFormatter.Integer(RunPlan.StepLength / run.Vector256.Lanes);
            return $"{lanes} × Vector256<{element}> per step{WideVectors}.";
        }

        List<string> parts = [];
        if (run.Vector256.Fits(run.Count))
        {
            string wide = run.HasWideSteps ? WideVectors : "";
            string masks = plan.Run.HasRegisters ? ", masks in registers" : "";
            parts.Add(
                $"{LiteralFormatter.Integer(run.Vector256.Vectors)} × Vector256<{element}> per step{masks}{wide}"
            );
        }

        if (run.HasRest)
        {
            parts.Add("the last rows in the Runtime");
        }

        if (run.HasBlocks)
        {
            parts.Add("eight elements at a time");
        }

        if (run.HasTail)
        {
            parts.Add("one by one");
        }

        return AxisNames.Capitalize(string.Join(", then ", parts)) + ".";
    }

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
