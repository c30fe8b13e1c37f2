using System.Linq;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Planning;

namespace GeneratedDropout.Generator.Emission;

/// <content>The loops over one run of elements: unrolled vectors, blocks of eight, single elements, or what is left over.</content>
internal sealed partial class KernelEmitter
{
    private string Scale => HasRunTimeRate ? "scale" : "Scale";

    private void WriteRun()
    {
        RunPlan run = _plan.Run;
        string name = _plan.HasMasks ? "ScaleKept" : "ScaleRow";
        string count = run.Count is long constant ? LiteralFormatter.NativeInteger(constant) : "count";
        string parameters =
            $"ref {_element.Name} x, ref {_element.Name} y"
            + (_plan.HasMasks ? ", ref byte mask" : "")
            + (run.Count is null ? ", nint count" : "")
            + (HasRunTimeRate ? $", {_element.Arithmetic} scale" : "")
            + (_plan.Run.HasWideSteps ? ", bool isCached" : "");

        _writer.WriteLine(
            _plan.HasMasks
                ? "// Scales what the mask keeps and writes +0 over the rest: selected, so that a dropped NaN is 0."
                : "// Scales a row that is kept."
        );
        if (_plan.Run.HasRegisters)
        {
            _writer.WriteLine("// Apart from its caller, where the JIT's budget for inlining would run out.");
        }

        string options = _plan.Run.HasRegisters
            ? "MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization"
            : "MethodImplOptions.AggressiveInlining";
        _writer.WriteLine(
            $"""
            [MethodImpl({options})]
            private static void {name}({parameters})
            """
        );
        using (_writer.Block())
        {
            string mask = _plan.HasMasks ? "ref mask, " : "";
            mask += _plan.Run.HasRegisters ? MasksInTurn + ", " : "";
            string method = _plan.HasMasks ? "ScaleKept" : "Scale";
            if (_spec.Element == ElementType.Half)
            {
                _writer.WriteLine("// Halves need arithmetic of their own: the Runtime's.");
                _writer.WriteLine(
                    $"KernelContract.{method}(ref x, ref y, {mask}{count}, {_element.AsElement(Scale)});"
                );
                return;
            }

            if (!run.HasVectors)
            {
                WriteTail("nint i = 0", count);
                return;
            }

            _writer.WriteLine(
                $$"""
                // The JIT knows the machine and keeps what it can run: without 256-bit vectors, the Runtime's own loop.
                if (!Vector256.IsHardwareAccelerated)
                {
                    KernelContract.{{method}}(ref x, ref y, {{mask}}{{count}}, {{_element.AsElement(Scale)}});
                    return;
                }

                nint i = 0;
                """
            );
            if (run.HasWideSteps)
            {
                WriteWideSteps(run.Vector512!);
                _writer.WriteLine();
            }

            _writer.WriteLine($"Vector256<{_element.Arithmetic}> scales = Vector256.Create({Scale});");
            if (run.Vector256.Fits(run.Count))
            {
                WriteSteps(run.Vector256);
            }

            if (run.HasRest)
            {
                WriteRest(count);
            }

            if (run.HasBlocks)
            {
                WriteBlocks(run.BlocksEnd);
            }

            if (run.HasTail)
            {
                _writer.WriteLine();
                _writer.WriteLine("// The last elements, fewer than eight, one by one.");
                WriteTail("", count);
            }
        }
    }

    private void WriteWideSteps(StepPlan step)
    {
        _writer.WriteLine(
            $$"""

            // 512-bit vectors, {{Integer(step.Vectors)}} of {{Integer(
                step.Lanes
            )}} elements at a time: faster in cache, slower out of it.
            if (Vector512.IsHardwareAccelerated && isCached)
            """
        );
        using (_writer.Block())
        {
            _writer.WriteLine($"Vector512<{_element.Arithmetic}> scales512 = Vector512.Create({Scale});");
            WriteRegisterMasks(step, 512);
            WriteStepLoop(step, 512, "scales512");
            if (_plan.Run.EndsWithWideSteps)
            {
                _writer.WriteLine();
                _writer.WriteLine("return;");
            }
        }
    }

    private void WriteSteps(StepPlan step)
    {
        if (step.Masks > 0)
        {
            _writer.WriteLine();
            _writer.WriteLine("// The masks of every step, made once.");
            WriteRegisterMasks(step, 256);
        }

        _writer.WriteLine();
        _writer.WriteLine($"// {Integer(step.Vectors)} vectors of {Integer(step.Lanes)} elements at a time.");
        WriteStepLoop(step, 256, "scales");
    }

    private void WriteStepLoop(StepPlan step, int width, string scales)
    {
        string elements = Integer(step.Elements);
        _writer.WriteLine(
            step.End(_plan.Run.Count) is long end
                ? $"for (; i < {Integer(end)}; i += {elements})"
                : $"for (; i <= count - {elements}; i += {elements})"
        );
        using (_writer.Block())
        {
            if (step.Masks > 0)
            {
                WriteRegisterStep(step, width, scales);
                return;
            }

            int[] vectors = [.. Enumerable.Range(0, step.Vectors)];
            if (_plan.HasMasks && width == 256)
            {
                WriteScaleKept(step, vectors);
                return;
            }

            WriteMasks();
            foreach (int vector in vectors)
            {
                WriteLoad("v" + Integer(vector), width, scales, vector * step.Lanes);
            }

            foreach (int vector in vectors)
            {
                WriteStore("v" + Integer(vector), width, vector * step.Lanes);
            }
        }
    }

    /// <summary>
    /// Prints a step that reads its masks at once, which then never lie in two words of a row that was just put together: such a
    /// read would wait for both.
    /// </summary>
    private void WriteScaleKept(StepPlan step, int[] vectors)
    {
        string word = $"VectorAccess.Mask{Integer(step.Elements)}(ref mask, i)";
        _writer.WriteLine(
            _spec.Element == ElementType.Double
                ? $"Vector256<ulong> bits = Vector256.Create((ulong){word});"
                : $"Vector256<uint> bits = Vector256.Create({word});"
        );
        foreach (int vector in vectors)
        {
            string place = Integer(vector * step.Lanes);
            _writer.WriteLine(
                $"Vector256<{_element.Name}> v{Integer(vector)} = VectorAccess.ScaleKept(VectorAccess.Load256(ref x, {Offset(vector * step.Lanes)}), scales, bits, {place});"
            );
        }

        foreach (int vector in vectors)
        {
            _writer.WriteLine($"VectorAccess.Store(v{Integer(vector)}, ref y, {Offset(vector * step.Lanes)});");
        }
    }

    private void WriteBlocks(long? end)
    {
        _writer.WriteLine();
        _writer.WriteLine(
            _plan.HasMasks ? "// Eight elements at a time: one byte of masks." : "// Eight elements at a time."
        );
        _writer.WriteLine(
            end is not null ? $"for (; i < {Integer(end.Value)}; i += 8)" : "for (; i <= count - 8; i += 8)"
        );
        using (_writer.Block())
        {
            WriteMasks();
            if (_spec.Element == ElementType.Double)
            {
                WriteLoad("v0", 256, "scales", 0);
                WriteLoad("v1", 256, "scales", 4);
                WriteStore("v0", 256, 0);
                WriteStore("v1", 256, 4);
            }
            else
            {
                WriteLoad("v", 256, "scales", 0);
                WriteStore("v", 256, 0);
            }
        }
    }

    private void WriteMasks()
    {
        if (_plan.HasMasks)
        {
            _writer.WriteLine("ref byte bits = ref VectorAccess.MaskAt(ref mask, i);");
        }
    }

    private void WriteLoad(string vector, int width, string scales, int offset)
    {
        string bits = Integer(width);
        _writer.WriteLine(
            $"Vector{bits}<{_element.Arithmetic}> {vector} = VectorAccess.Load{bits}(ref x, {Offset(offset)}) * {scales};"
        );
    }

    private void WriteStore(string vector, int width, int offset)
    {
        string kept = _plan.HasMasks ? Kept(vector, width, offset) : vector;
        _writer.WriteLine($"VectorAccess.Store({kept}, ref y, {Offset(offset)});");
    }

    /// <summary>A byte of masks serves two vectors of four doubles.</summary>
    private string Kept(string vector, int width, int offset) =>
        _spec.Element != ElementType.Double || width == 512
            ? $"VectorAccess.Keep({vector}, ref bits, {Integer(offset)})"
            : $"VectorAccess.Keep{(offset == 0 ? "Lower" : "Upper")}({vector}, ref bits, 0)";

    private void WriteTail(string initialize, string count)
    {
        string scaled = _element.Scaled("VectorAccess.At(ref x, i)", Scale);
        _writer.WriteLine($"for ({initialize}; i < {count}; i++)");
        using (_writer.Block())
        {
            _writer.WriteLine(
                _plan.HasMasks
                    ? $"VectorAccess.At(ref y, i) = VectorAccess.IsKept(ref mask, i) ? {scaled} : default;"
                    : $"VectorAccess.At(ref y, i) = {scaled};"
            );
        }
    }

    private static string Offset(int elements) => elements == 0 ? "i" : "i + " + Integer(elements);

    private static string Integer(long value) => LiteralFormatter.Integer(value);
}
