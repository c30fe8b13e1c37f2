using System;
using GeneratedDropout.Generator.Planning;

namespace GeneratedDropout.Generator.Emission;

/// <content>Rows so short that their masks stay in registers, for all the rows that they serve.</content>
internal sealed partial class KernelEmitter
{
    /// <summary>The masks that lie side by side before they come again: whole steps of them.</summary>
    private string MasksInTurn => LiteralFormatter.NativeInteger(_plan.Tiling.Copies * _plan.Row.Factor);

    /// <summary>Prints the vectors of masks that serve all steps.</summary>
    private void WriteRegisterMasks(StepPlan step, int width)
    {
        string bits = Integer(width);
        for (int mask = 0; mask < step.Masks; mask++)
        {
            string place = Integer(mask * step.Lanes);
            _writer.WriteLine(
                $"Vector{bits}<{_element.Name}> {MaskName(mask, width)} = VectorAccess.Lanes{bits}<{_element.Name}>(ref mask, {place});"
            );
        }
    }

    /// <summary>Prints the vectors of a step, a few at a time: their loads are under way at once.</summary>
    private void WriteRegisterStep(StepPlan step, int width, string scales)
    {
        string bits = Integer(width);
        for (int start = 0; start < step.Vectors; start += StepPlan.Unroll)
        {
            int end = Math.Min(start + StepPlan.Unroll, step.Vectors);
            for (int vector = start; vector < end; vector++)
            {
                string x = $"VectorAccess.Load{bits}(ref x, {Offset(vector * step.Lanes)})";
                string mask = MaskName(vector % step.Masks, width);
                _writer.WriteLine($"Vector{bits}<{_element.Name}> v{Integer(vector)} = ({x} * {scales}) & {mask};");
            }

            for (int vector = start; vector < end; vector++)
            {
                _writer.WriteLine($"VectorAccess.Store(v{Integer(vector)}, ref y, {Offset(vector * step.Lanes)});");
            }
        }
    }

    /// <summary>Prints what is done with rows that fill no step: their masks are those of the first ones.</summary>
    private void WriteRest(string count)
    {
        _writer.WriteLine(
            $"""

            // The rest, less than a step, begins with a whole row again.
            KernelContract.ScaleKept(ref VectorAccess.At(ref x, i), ref VectorAccess.At(ref y, i), ref mask, {count} - i, {Scale});
            """
        );
    }

    private static string MaskName(int mask, int width) => (width == 512 ? "wide" : "mask") + Integer(mask);
}
