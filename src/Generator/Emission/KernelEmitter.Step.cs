using System;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Planning;

namespace GeneratedDropout.Generator.Emission;

/// <content>What happens to the 32 elements of one step, where every element has a decision of its own.</content>
internal sealed partial class KernelEmitter
{
    private void WriteStep()
    {
        _writer.WriteLine(
            $"""
            // What happens to 32 elements: what the mask keeps is scaled, the rest becomes +0. Selected, so that a dropped NaN is 0.
            private readonly struct Step : IKernelStep<{_element.Name}>
            """
        );
        using (_writer.Block())
        {
            if (HasRunTimeRate)
            {
                _writer.WriteLine(
                    $"""
                    private readonly {_element.Name} _scale;

                    public Step({_element.Name} scale) => _scale = scale;

                    """
                );
            }

            _writer.WriteLine(
                $"""
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                public void Apply<TStores>(ref {_element.Name} x, ref {_element.Name} y, uint mask)
                    where TStores : struct, IStores
                """
            );
            using (_writer.Block())
            {
                string scale = HasRunTimeRate ? "_scale" : Scale;
                _writer.WriteLine("// The JIT knows the machine and keeps the one way that it can run.");
                WriteWidth("if", 512, _plan.Run.Vector512!, scale);
                WriteWidth("else if", 256, _plan.Run.Vector256, scale);
                _writer.WriteLine("else");
                using (_writer.Block())
                {
                    _writer.WriteLine($"KernelContract.ScaleKept(ref x, ref y, mask, {scale});");
                }
            }
        }
    }

    /// <summary>Prints the vectors of one width, as many at a time as planned: their loads are under way at once.</summary>
    private void WriteWidth(string condition, int width, StepPlan plan, string scale)
    {
        string bits = Integer(width);
        string lane = _spec.Element == ElementType.Double ? "ulong" : "uint";
        string mask = _spec.Element == ElementType.Double ? "(ulong)mask" : "mask";
        _writer.WriteLine($"{condition} (Vector{bits}.IsHardwareAccelerated)");
        using (_writer.Block())
        {
            // The mask first: the JIT then broadcasts it from memory, and not through a register.
            _writer.WriteLine($"Vector{bits}<{lane}> bits = Vector{bits}.Create({mask});");
            _writer.WriteLine($"Vector{bits}<{_element.Name}> scales = Vector{bits}.Create({scale});");
            for (int start = 0; start < RunPlan.StepLength; start += plan.Elements)
            {
                int end = Math.Min(start + plan.Elements, RunPlan.StepLength);
                for (int place = start; place < end; place += plan.Lanes)
                {
                    string at = Integer(place);
                    _writer.WriteLine(
                        $"Vector{bits}<{_element.Name}> v{at} = VectorAccess.ScaleKept(VectorAccess.Load{bits}(ref x, {at}), scales, bits, {at});"
                    );
                }

                for (int place = start; place < end; place += plan.Lanes)
                {
                    string at = Integer(place);
                    _writer.WriteLine($"TStores.Store(v{at}, ref y, {at});");
                }
            }
        }
    }
}
