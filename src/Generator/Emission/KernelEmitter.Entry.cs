using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Planning;

namespace GeneratedDropout.Generator.Emission;

/// <content>The entry: every check comes before the first write.</content>
internal sealed partial class KernelEmitter
{
    /// <summary>A longer list is written one below the other.</summary>
    private const int LongestList = 60;

    private bool IsInPlace => Find(ParameterRole.Input) is null;

    /// <summary>The name of the tensor that is written.</summary>
    private string Output => IsInPlace ? "x" : "y";

    /// <summary>Whether any length will do: flat spans of rank 1 without a shape.</summary>
    private bool IsOpen =>
        _spec.Storage == TensorStorage.Span
        && _spec.Axes.Length == 1
        && _spec.Axes[0].FixedExtent is null
        && Find(ParameterRole.Extent) is null
        && Find(ParameterRole.Shape) is null;

    private void WriteEntry()
    {
        IEnumerable<string> parameters = _signature
            .Parameters.AsEnumerable()
            .Where(parameter => parameter.Role != ParameterRole.None)
            .Select(EntryParameter);
        _writer.WriteLine($"internal static void Run({Parenthesised([.. parameters])})");
        using (_writer.Block())
        {
            WriteShape();
            WriteChecks();
            WriteShortcuts();
            if (!_plan.Draws)
            {
                return;
            }

            _writer.WriteGap();
            WriteCall();
        }
    }

    private string EntryParameter(ParameterSpec parameter) =>
        parameter.Role switch
        {
            ParameterRole.Input when _spec.Storage == TensorStorage.Span => $"ReadOnlySpan<{_element.Name}> x",
            ParameterRole.Input => $"in ReadOnlyTensorSpan<{_element.Name}> x",
            ParameterRole.Output when _spec.Storage == TensorStorage.Span => $"Span<{_element.Name}> y",
            ParameterRole.Output => $"in TensorSpan<{_element.Name}> y",
            ParameterRole.InPlace when _spec.Storage == TensorStorage.Span => $"Span<{_element.Name}> x",
            ParameterRole.InPlace => $"in TensorSpan<{_element.Name}> x",
            ParameterRole.Key => "DropoutKey key",
            ParameterRole.Extent => "long " + _plan.ExtentNames[parameter.Axis],
            ParameterRole.Shape => "ReadOnlySpan<nint> given",
            ParameterRole.Rate => "double rate",
            _ => "bool training",
        };

    private void WriteShape()
    {
        if (IsOpen)
        {
            return;
        }

        string[] entries = [.. Enumerable.Range(0, _spec.Axes.Length).Select(ShapeEntry)];
        WriteList("Span<nint> shape = stackalloc nint[]", entries);

        if (Find(ParameterRole.Shape) is ParameterSpec shape)
        {
            _writer.WriteLine($"KernelContract.ReadShape(given, shape, {Quoted(shape)});");
        }
    }

    /// <summary>Prints what is made of a list, in one line where it is short.</summary>
    private void WriteList(string made, string[] entries)
    {
        string list = string.Join(", ", entries);
        if (list.Length <= LongestList)
        {
            _writer.WriteLine($"{made} {{ {list} }};");
            return;
        }

        _writer.WriteLine(made);
        _writer.WriteLine("{");
        using (_writer.Indent())
        {
            _writer.WriteLine(string.Join(",\n", entries) + ",");
        }

        _writer.WriteLine("};");
    }

    private string ShapeEntry(int axis)
    {
        ParameterSpec? given = _signature.Parameters.AsEnumerable().FirstOrDefault(p => p.Axis == axis);
        return _spec.Axes[axis].FixedExtent is int extent ? LiteralFormatter.Integer(extent)
            : given is null ? "KernelContract.Unknown"
            : $"KernelContract.Extent({_plan.ExtentNames[axis]}, {Quoted(given)})";
    }

    private void WriteChecks()
    {
        ParameterSpec output = Find(ParameterRole.Output) ?? Find(ParameterRole.InPlace)!;
        ParameterSpec input = Find(ParameterRole.Input) ?? output;
        if (_spec.Storage == TensorStorage.TensorSpan)
        {
            _writer.WriteLine(
                $"KernelContract.CheckTensorSpans<{_element.Name}>(x, {Output}, shape, {Quoted(input)}, {Quoted(output)});"
            );
        }
        else if (!IsInPlace)
        {
            string shape = IsOpen ? "" : $"shape, {Quoted(input)}, ";
            _writer.WriteLine($"KernelContract.CheckSpans(x, y, {shape}{Quoted(output)});");
        }
        else if (!IsOpen)
        {
            _writer.WriteLine($"KernelContract.CheckSpan<{_element.Name}>(x, shape, {Quoted(input)});");
        }

        if (HasRunTimeRate)
        {
            _writer.WriteLine(
                $"ulong threshold = KernelContract.Threshold(rate, {Quoted(Find(ParameterRole.Rate)!)});"
            );
        }
    }

    /// <summary>Prints the cases that draw nothing.</summary>
    private void WriteShortcuts()
    {
        string copy = IsInPlace ? "" : "x.CopyTo(y);";
        string clear = Output + ".Clear();";
        if (_plan.Rate is { IsCopy: true })
        {
            _writer.WriteLine(IsInPlace ? "// The rate is 0: everything stays as it is." : copy);
            return;
        }

        if (Find(ParameterRole.Training) is not null)
        {
            WriteReturn(HasRunTimeRate ? "!training || rate == 0" : "!training", copy);
        }
        else if (HasRunTimeRate)
        {
            WriteReturn("rate == 0", copy);
        }

        if (_plan.Rate is { IsClear: true })
        {
            _writer.WriteGap();
            _writer.WriteLine(clear);
            return;
        }

        if (HasRunTimeRate)
        {
            WriteReturn("rate == 1", clear);
        }

        if (_spec.Axes.AsEnumerable().Any(axis => axis.FixedExtent is null))
        {
            WriteReturn("x.IsEmpty", "");
        }
    }

    private void WriteReturn(string condition, string statement)
    {
        _writer.WriteGap();
        _writer.WriteLine($"if ({condition})");
        using (_writer.Block())
        {
            if (statement.Length > 0)
            {
                _writer.WriteLine(statement);
            }

            _writer.WriteLine("return;");
        }
    }

    private void WriteCall()
    {
        string rate = HasRunTimeRate ? "rate" : LiteralFormatter.Double(_plan.Rate!.Rate);
        bool isTensorSpan = _spec.Storage == TensorStorage.TensorSpan;
        string target = IsInPlace ? "source" : "target";
        if (isTensorSpan || _plan.AsksForStreaming || _plan.IsInParts || _plan.MayHaveShortRows)
        {
            if (IsOpen)
            {
                _writer.WriteLine("ReadOnlySpan<nint> shape = stackalloc nint[] { x.Length };");
            }

            IEnumerable<string> noise = _spec
                .Axes.AsEnumerable()
                .Select((axis, i) => axis.IsShared ? "1" : $"shape[{LiteralFormatter.Integer(i)}]");
            _writer.WriteLine($"ReadOnlySpan<nint> noiseShape = stackalloc nint[] {{ {string.Join(", ", noise)} }};");
        }

        if (isTensorSpan)
        {
            _writer.WriteLine(
                $$"""

                // Sliced, permuted or broadcast views: the same masks, element by element where need be.
                if (!x.IsDense || !{{Output}}.IsDense)
                {
                    KernelContract.ApplyStrided<{{_element.Name}}>(x, {{Output}}, noiseShape, {{rate}}, key);
                    return;
                }

                """
            );
        }

        string reference = _spec.Storage == TensorStorage.Span ? "MemoryMarshal.GetReference" : "KernelContract.Start";
        _writer.WriteLine($"ref {_element.Name} source = ref {reference}(x);");
        if (!IsInPlace)
        {
            _writer.WriteLine($"ref {_element.Name} target = ref {reference}(y);");
        }

        if (_plan.MayHaveShortRows)
        {
            string isParallel = _plan.MayShare ? "true" : "false";
            _writer.WriteGap();
            _writer.WriteLine(
                $$"""
                // Very short rows are worked on as if every element had a decision of its own: by the Runtime.
                if (KernelContract.TryRunShortRows(ref source, ref {{target}}, shape, noiseShape, {{rate}}, key, isParallel: {{isParallel}}))
                {
                    return;
                }

                """
            );
        }

        if (_plan.AsksForStreaming)
        {
            _writer.WriteGap();
            _writer.WriteLine(
                $$"""
                // Where the result is larger than the caches, the Runtime writes past them.
                if (KernelContract.TryStream(ref source, ref {{target}}, shape, noiseShape, {{rate}}, key))
                {
                    return;
                }

                """
            );
        }

        if (_plan.HasElementLoop)
        {
            string length = _plan.Row.Constant is null ? RunTimeValue(_plan.Row) : Value(_plan.Row);
            string worker = _spec.Element == ElementType.Half ? "the Runtime's step for halves" : "the step below";
            _writer.WriteGap();
            _writer.WriteLine($"// Draws the masks of the next elements while {worker} works on these.");
            if (_plan.MayShare)
            {
                _writer.WriteLine("// A large tensor is shared by several threads; the bits are those of one.");
            }

            string run = _plan.MayShare ? "RunParallel" : "Run";
            _writer.WriteLine($"ElementLoop.{run}(ref source, ref {target}, {length}, key, {Threshold}, {Step()});");
            return;
        }

        if (_plan.AsksForCache)
        {
            _writer.WriteLine($"bool isCached = KernelContract.IsCached<{_element.Name}>({Count});");
        }

        string? extent = _plan.PartExtent is Extent part ? RunTimeValue(part) : null;
        if (extent is not null)
        {
            WriteWorkOnParts(target, rate, extent);
        }

        string[] arguments =
        [
            "ref source",
            "ref " + target,
            .. extent is null ? [] : new[] { extent, "noise: 0" },
            .. NestArguments().Select(argument => argument.Value),
        ];
        _writer.WriteLine($"Drop({Parenthesised(arguments)});");
    }

    /// <summary>
    /// What the loop nest is told, apart from where the tensor lies: for a kernel that works on parts, what is the same for all of
    /// them.
    /// </summary>
    private IEnumerable<(string Type, string Name, string Value)> NestArguments()
    {
        foreach (Extent extent in _plan.RunTimeExtents)
        {
            yield return ("nint", extent.Name, RunTimeValue(extent));
        }

        yield return ("DropoutKey", "key", "key");
        if (HasRunTimeRate)
        {
            yield return ("ulong", "threshold", "threshold");
            yield return (_element.Arithmetic, "scale", ScaleOfRate());
        }

        if (_plan.AsksForCache)
        {
            yield return ("bool", "isCached", "isCached");
        }
    }

    /// <summary>The step that the Runtime's loop calls; for halves it has its own.</summary>
    private string Step() =>
        (_spec.Element == ElementType.Half, HasRunTimeRate) switch
        {
            (true, true) => "(Half)KernelContract.Scale(rate)",
            (true, false) => _element.AsElement(Scale),
            (false, true) => $"new Step({ScaleOfRate()})",
            _ => "default(Step)",
        };

    /// <summary>The number of elements.</summary>
    private string Count => _spec.Storage == TensorStorage.Span ? "x.Length" : "x.FlattenedLength";

    private string RunTimeValue(Extent extent) =>
        IsOpen
            ? "x.Length"
            : string.Join(
                " * ",
                extent
                    .Axes.Select(axis => $"shape[{LiteralFormatter.Integer(axis)}]")
                    .Concat(extent.Factor > 1 ? [LiteralFormatter.NativeInteger(extent.Factor)] : [])
            );

    private string ScaleOfRate() =>
        _spec.Element switch
        {
            ElementType.Double => "KernelContract.Scale(rate)",
            ElementType.Half => "(float)(Half)KernelContract.Scale(rate)",
            _ => "(float)KernelContract.Scale(rate)",
        };

    private ParameterSpec? Find(ParameterRole role) =>
        _signature.Parameters.AsEnumerable().FirstOrDefault(parameter => parameter.Role == role);

    private static string Quoted(ParameterSpec parameter) => $"\"{parameter.Name.TrimStart('@')}\"";
}
