using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Planning;

namespace GeneratedDropout.Generator.Emission;

/// <summary>Prints the kernel class: the entry that checks, the loop nest, and the loops over one run of elements.</summary>
internal sealed partial class KernelEmitter
{
    /// <summary>A longer list of parameters or arguments is written one below the other.</summary>
    private const int LongestParameters = 84;

    private readonly SourceWriter _writer;
    private readonly MethodSignatureSpec _signature;
    private readonly KernelSpec _spec;
    private readonly KernelPlan _plan;
    private readonly ElementText _element;

    private KernelEmitter(SourceWriter writer, MethodSignatureSpec signature, KernelSpec spec, KernelPlan plan)
    {
        _writer = writer;
        _signature = signature;
        _spec = spec;
        _plan = plan;
        _element = ElementText.For(spec.Element);
    }

    private bool HasRunTimeRate => _plan.Rate is null;

    public static void Write(
        SourceWriter writer,
        MethodSignatureSpec signature,
        KernelSpec spec,
        KernelPlan plan,
        string kernelName,
        IReadOnlyList<string> doc
    ) => new KernelEmitter(writer, signature, spec, plan).Write(kernelName, doc);

    private void Write(string kernelName, IReadOnlyList<string> doc)
    {
        // Looking for null takes the compiler a quarter of its time for the kernel.
        _writer.WriteLine("#nullable disable // values only");
        _writer.WriteLine();
        _writer.WriteLine("namespace GeneratedDropout.Generated");
        using (_writer.Block())
        {
            // Inside the namespace, where nothing that the user defines is found first.
            foreach (string used in Namespaces())
            {
                _writer.WriteLine($"using global::{used};");
            }

            _writer.WriteLine();
            if (_signature.IsDocumented)
            {
                KernelDocEmitter.Write(_writer, doc);
            }

            _writer.WriteLine($"file static class {kernelName}");
            using (_writer.Block())
            {
                WriteConstants();
                WriteEntry();
                if (!_plan.Draws)
                {
                    return;
                }

                if (!_plan.HasElementLoop)
                {
                    if (_plan.IsInParts)
                    {
                        _writer.WriteLine();
                        WritePartWorker();
                    }

                    _writer.WriteLine();
                    WriteNest();
                    _writer.WriteLine();
                    WriteRun();
                }
                else if (_spec.Element != ElementType.Half)
                {
                    _writer.WriteLine();
                    WriteStep();
                }
            }
        }
    }

    /// <summary>The namespaces that the kernel uses. DropoutKey needs none: the kernel's own lies within its.</summary>
    private IEnumerable<string> Namespaces()
    {
        yield return "System";
        if (_plan.Draws && _plan.Family == KernelFamily.SharedRow)
        {
            yield return "System.Numerics";
        }

        if (_spec.Storage == TensorStorage.TensorSpan)
        {
            yield return "System.Numerics.Tensors";
        }

        bool isHalf = _spec.Element == ElementType.Half;
        bool hasCode = _plan.Draws && !(_plan.HasElementLoop && isHalf);
        if (hasCode)
        {
            yield return "System.Runtime.CompilerServices";
        }

        if (_plan.Draws && _spec.Storage == TensorStorage.Span)
        {
            yield return "System.Runtime.InteropServices";
        }

        if (hasCode && !isHalf && _plan.Run.HasVectors)
        {
            yield return "System.Runtime.Intrinsics";
        }

        if (_plan.Draws || !IsInPlace || !IsOpen)
        {
            yield return "GeneratedDropout.CompilerServices";
        }
    }

    private void WriteConstants()
    {
        if (!_plan.Draws || _plan.Rate is not RatePlan rate)
        {
            return;
        }

        string shortest = LiteralFormatter.Shortest(rate.Rate);
        _writer.WriteLine(
            $"""
            // A draw below this drops: {shortest} of 2^44.
            private const ulong Threshold = {LiteralFormatter.UnsignedLong(rate.Threshold)};

            // 1 / (1 - {shortest}), rounded once to {_element.Name}: the bits {_element.Bits(rate.Scale)}.
            private const {_element.Arithmetic} Scale = {_element.Literal(rate.Scale)};

            """
        );
    }

    /// <summary>Prints the loop nest around the innermost loops.</summary>
    private void WriteNest()
    {
        if (_plan.PartExtent is Extent range)
        {
            _writer.WriteLine(
                $"// Works on a part: as many of the outermost axis, {range.Label}, as extent says, from the noise element noise on."
            );
        }

        _writer.WriteLine(
            """
            // Apart from its caller, where the JIT's budget for inlining could run out; optimised from the first call on.
            [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
            """
        );
        string[] parameters =
        [
            $"ref {_element.Name} x",
            $"ref {_element.Name} y",
            .. _plan.PartExtent is Extent part ? new[] { "nint " + part.Name, "nint noise" } : [],
            .. NestArguments().Select(argument => argument.Type + " " + argument.Name),
        ];
        _writer.WriteLine($"private static void Drop({Parenthesised(parameters)})");
        using (_writer.Block())
        {
            switch (_plan.Family)
            {
                case KernelFamily.Elementwise:
                    WriteElementwise();
                    break;
                case KernelFamily.SingleDraw:
                    WriteSingleDraw();
                    break;
                case KernelFamily.SharedRow:
                    WriteSharedRow();
                    break;
                case KernelFamily.SpreadRow:
                    WriteSpreadRow();
                    break;
                default:
                    WriteReusedRow();
                    break;
            }
        }
    }

    private static string Parenthesised(string[] entries)
    {
        string list = string.Join(", ", entries);
        return list.Length > LongestParameters ? "\n    " + string.Join(",\n    ", entries) : list;
    }

    /// <summary>Prints the loops over the outer axes; they end when the stack is unwound.</summary>
    /// <returns>Where the innermost loops begin, in the noise shape and in the tensor.</returns>
    private (string Noise, string First) OpenOuterLoops(Stack<SourceWriter.Scope> open)
    {
        if (_plan.OuterAxes.Count == 0)
        {
            _writer.WriteLine();
            return ("", "");
        }

        _writer.WriteLine("nint first = 0; // the loops walk through the tensor in order");
        _writer.WriteLine();
        string noise = "";
        int index = 0;
        foreach (MergedAxis axis in _plan.OuterAxes)
        {
            string i = "i" + LiteralFormatter.Integer(index++);
            string extent = Value(axis.Extent);
            if (!axis.IsShared)
            {
                noise = noise.Length == 0 ? i : $"({noise} * {extent} + {i})";
            }

            string decisions = axis.IsShared ? "the same decisions" : "decisions of its own";
            _writer.WriteLine($"// For each of {axis.Extent.Label}: {decisions}.");
            _writer.WriteLine($"for (nint {i} = 0; {i} < {extent}; {i}++)");
            open.Push(_writer.Block());
        }

        return (noise, "first");
    }

    private void CloseOuterLoops(Stack<SourceWriter.Scope> open, string step)
    {
        if (open.Count > 0)
        {
            _writer.WriteLine();
            _writer.WriteLine($"first += {step};");
        }

        while (open.Count > 0)
        {
            open.Pop().Dispose();
        }
    }

    private string NoiseLength() => Product(_plan.NoiseExtents);

    private static string Product(IEnumerable<Extent> extents)
    {
        long constant = 1;
        List<string> factors = [];
        foreach (Extent extent in extents)
        {
            if (extent.Constant is long value)
            {
                constant *= value;
            }
            else
            {
                factors.Add(extent.Name);
            }
        }

        if (constant > 1 || factors.Count == 0)
        {
            factors.Add(LiteralFormatter.NativeInteger(constant));
        }

        return string.Join(" * ", factors);
    }

    private static string Value(Extent extent) =>
        extent.Constant is long constant ? LiteralFormatter.NativeInteger(constant) : extent.Name;

    /// <summary>A sum, without the terms that are 0.</summary>
    private static string Sum(params string[] terms)
    {
        string sum = string.Join(" + ", terms.Where(term => term.Length > 0));
        return sum.Length > 0 ? sum : "0";
    }

    private static string Times(string index, Extent extent) =>
        index.Length == 0 ? ""
        : extent.Constant == 1 ? index
        : $"{index} * {Value(extent)}";
}
