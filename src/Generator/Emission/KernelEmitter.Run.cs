using System.Linq;
using GeneratedDropout.Generator.Planning;

namespace GeneratedDropout.Generator.Emission;

/// <content>The loops over one run of elements: unrolled vectors, single vectors, single elements.</content>
internal sealed partial class KernelEmitter
{
    private bool HasMasks => _plan.Family is KernelFamily.Elementwise or KernelFamily.ReusedRow;

    private bool HasVectorLoops => _plan.Run.HasSteps || _plan.Run.HasVectors;

    private string Scale => HasRunTimeRate ? "scale" : "Scale";

    private void WriteRun()
    {
        RunPlan run = _plan.Run;
        string name = HasMasks ? "ScaleKept" : "ScaleRow";
        string count = run.Count is long constant ? LiteralFormatter.NativeInteger(constant) : "count";
        string parameters =
            $"ref {_element.Name} x, ref {_element.Name} y"
            + (HasMasks ? ", ref byte mask" : "")
            + (run.Count is null ? ", nint count" : "")
            + (HasRunTimeRate ? $", {_element.Arithmetic} scale" : "");

        _writer.WriteLine(
            HasMasks
                ? "// Scales what the mask keeps and writes +0 over the rest: selected, so that a dropped NaN is 0."
                : "// Scales a row that is kept."
        );
        _writer.WriteLine(
            $"""
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            private static void {name}({parameters})
            """
        );
        using (_writer.Block())
        {
            if (!HasVectorLoops)
            {
                WriteTail("nint i = 0", count);
                return;
            }

            string mask = HasMasks ? "ref mask, " : "";
            string method = HasMasks ? "ScaleKept" : "Scale";
            _writer.WriteLine(
                $$"""
                // The JIT knows the machine and keeps one of the two ways: without 256-bit vectors, the Runtime's own.
                if (!Vector256.IsHardwareAccelerated)
                {
                    KernelContract.{{method}}(ref x, ref y, {{mask}}{{count}}, {{_element.AsElement(Scale)}});
                    return;
                }

                Vector256<{{_element.Arithmetic}}> scales = Vector256.Create({{Scale}});
                nint i = 0;
                """
            );
            WriteSteps(run);
            WriteVectors(run);
            if (run.HasTail)
            {
                _writer.WriteLine();
                _writer.WriteLine("// The last elements, fewer than a vector, one by one.");
                WriteTail("", count);
            }
        }
    }

    private void WriteSteps(RunPlan run)
    {
        if (!run.HasSteps)
        {
            return;
        }

        string step = LiteralFormatter.Integer(run.Step);
        string unroll = LiteralFormatter.Integer(run.Unroll);
        string lanes = LiteralFormatter.Integer(run.Lanes);
        _writer.WriteLine();
        _writer.WriteLine(
            $"// {unroll} vectors of {lanes} elements at a time: their loads and multiplications overlap."
        );
        _writer.WriteLine(
            run.StepsEnd is long end
                ? $"for (; i < {LiteralFormatter.Integer(end)}; i += {step})"
                : $"for (; i <= count - {step}; i += {step})"
        );
        using (_writer.Block())
        {
            int[] vectors = [.. Enumerable.Range(0, run.Unroll)];
            foreach (int vector in vectors)
            {
                WriteLoad("v" + LiteralFormatter.Integer(vector), Offset(vector * run.Lanes));
            }

            foreach (int vector in vectors)
            {
                WriteStore("v" + LiteralFormatter.Integer(vector), Offset(vector * run.Lanes));
            }
        }
    }

    private void WriteVectors(RunPlan run)
    {
        if (!run.HasVectors)
        {
            return;
        }

        string lanes = LiteralFormatter.Integer(run.Lanes);
        _writer.WriteLine();
        _writer.WriteLine("// Single vectors.");
        _writer.WriteLine(
            run.VectorsEnd is long end
                ? $"for (; i < {LiteralFormatter.Integer(end)}; i += {lanes})"
                : $"for (; i <= count - {lanes}; i += {lanes})"
        );
        using (_writer.Block())
        {
            WriteLoad("v", "i");
            WriteStore("v", "i");
        }
    }

    private void WriteLoad(string vector, string offset) =>
        _writer.WriteLine($"Vector256<{_element.Arithmetic}> {vector} = VectorAccess.Load(ref x, {offset}) * scales;");

    private void WriteStore(string vector, string offset)
    {
        string kept = HasMasks ? $"{vector} & VectorAccess.{_element.MaskFunction}(ref mask, {offset})" : vector;
        _writer.WriteLine($"VectorAccess.Store({kept}, ref y, {offset});");
    }

    private void WriteTail(string initialize, string count)
    {
        string scaled = _element.Scaled("VectorAccess.At(ref x, i)", Scale);
        _writer.WriteLine($"for ({initialize}; i < {count}; i++)");
        using (_writer.Block())
        {
            _writer.WriteLine(
                HasMasks
                    ? $"VectorAccess.At(ref y, i) = VectorAccess.At(ref mask, i) != 0 ? {scaled} : default;"
                    : $"VectorAccess.At(ref y, i) = {scaled};"
            );
        }
    }

    private static string Offset(int elements) => elements == 0 ? "i" : "i + " + LiteralFormatter.Integer(elements);
}
