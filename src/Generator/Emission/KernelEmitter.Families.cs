using System;
using System.Collections.Generic;
using GeneratedDropout.Generator.Planning;

namespace GeneratedDropout.Generator.Emission;

/// <content>The innermost loops of each family.</content>
internal sealed partial class KernelEmitter
{
    private string Threshold => HasRunTimeRate ? "threshold" : "Threshold";

    /// <summary>Few enough elements for one row of masks.</summary>
    private void WriteElementwise()
    {
        string length = Value(_plan.Row);
        WriteMasks(length);
        _writer.WriteLine($"ScaleKept(ref x, ref y, ref masks.Row(0, {length}, 1){RunArguments("")});");
    }

    private void WriteSingleDraw()
    {
        WriteMasks("1");
        _writer.WriteLine();
        _writer.WriteLine("// One decision for all: scaled, or cleared without being read.");
        string count = Value(_plan.Row);
        _writer.WriteLine("if (masks.IsKept(0))");
        using (_writer.Block())
        {
            _writer.WriteLine($"ScaleRow(ref x, ref y{RunArguments(count)});");
        }

        _writer.WriteLine("else");
        using (_writer.Block())
        {
            _writer.WriteLine($"KernelContract.Clear(ref y, {count});");
        }
    }

    private void WriteSharedRow()
    {
        WriteMasks(NoiseLength());
        Stack<SourceWriter.Scope> open = new();
        (string noise, string first) = OpenOuterLoops(open);
        string rows = Value(_plan.Rows);
        bool isOneGroup = _plan.Rows.Constant <= KernelPlanner.GroupCount;
        string group = isOneGroup ? "" : $", {LiteralFormatter.Integer(KernelPlanner.GroupCount)} at a time";
        _writer.WriteLine(
            $"""
            // A decision for each row{group}, as a bit: first the rows that are kept, then the others. So the
            // processor need not guess which comes next, and no decision waits for what is being stored.
            """
        );
        if (isOneGroup)
        {
            WriteGroup(Sum(Times(noise, _plan.Rows)), rows, first, "");
        }
        else
        {
            const string Most = "RowMasks.GroupCount";
            WriteParts(
                Most,
                rows,
                _plan.Rows.IsMultipleOf(KernelPlanner.GroupCount) ? Most : null,
                count => WriteGroup(Sum(Times(noise, _plan.Rows), "start"), count, first, "start")
            );
        }

        CloseOuterLoops(open, Product([_plan.Rows, _plan.Row]));
    }

    private void WriteMasks(string length)
    {
        string noise = _plan.IsInParts ? "noise, " : "";
        _writer.WriteLine($"RowMasks masks = new(key, {Threshold}, {noise}{length});");
    }

    /// <summary>Prints the loops over a group of rows that begins with row <paramref name="start"/>.</summary>
    private void WriteGroup(string noise, string count, string first, string start)
    {
        _writer.WriteLine($"(ulong kept, ulong dropped) = masks.Group({noise}, {count});");
        using (OpenRows("kept", first, start))
        {
            _writer.WriteLine(
                $"ScaleRow(ref VectorAccess.At(ref x, offset), ref VectorAccess.At(ref y, offset){RunArguments(Value(_plan.Row))});"
            );
        }

        _writer.WriteLine();
        using (OpenRows("dropped", first, start))
        {
            _writer.WriteLine($"KernelContract.Clear(ref VectorAccess.At(ref y, offset), {Value(_plan.Row)});");
        }
    }

    private SourceWriter.Scope OpenRows(string which, string first, string start)
    {
        _writer.WriteLine($"for (; {which} != 0; {which} &= {which} - 1)");
        SourceWriter.Scope scope = _writer.Block();
        _writer.WriteLine(
            $"""
            nint i = {Sum(start, $"BitOperations.TrailingZeroCount({which})")};
            nint offset = {Sum(first, Times("i", _plan.Row))};
            """
        );
        return scope;
    }

    private void WriteSpreadRow()
    {
        WriteMasks(NoiseLength());
        Stack<SourceWriter.Scope> open = new();
        (string noise, string first) = OpenOuterLoops(open);
        string row = Times(noise, _plan.Rows);
        string rows = Value(_plan.Rows);
        string length = Value(_plan.Row);
        string together = LiteralFormatter.Integer(_plan.Tiling.Copies);
        _writer.WriteLine(
            $"""
            // A decision for each row of {_plan.Row.Label}: rows so short are worked on as if every element had its own,
            // as many at a time as have whole steps of masks.
            """
        );
        if (_plan.TakesAllRowsAtOnce)
        {
            _writer.WriteLine($"ref byte mask = ref masks.Spread({Sum(row)}, {together}, {length});");
            WriteScaleKept(Sum(first), LiteralFormatter.Integer(_plan.Run.Count!.Value));
        }
        else
        {
            WriteParts(
                together,
                rows,
                _plan.Rows.IsMultipleOf(_plan.Tiling.Copies) ? together : null,
                count =>
                {
                    _writer.WriteLine($"ref byte mask = ref masks.Spread({Sum(row, "start")}, {count}, {length});");
                    WriteScaleKept(Sum(first, Times("start", _plan.Row)), $"{count} * {length}");
                }
            );
        }

        CloseOuterLoops(open, Product([_plan.Rows, _plan.Row]));
    }

    private void WriteReusedRow()
    {
        string row = Value(_plan.Row);
        string total = Product([_plan.Rows, _plan.Row]);
        WriteMasks(NoiseLength());
        if (_plan.Rows.Constant is null || _plan.Row.Constant is null)
        {
            _writer.WriteLine($"nint total = {total}; // elements that one row of masks serves");
            total = "total";
        }

        if (_plan.Tiling.Kind == TileKind.RunTime)
        {
            _writer.WriteLine(
                $"nint copies = RowMasks.Copies({row}, {Value(_plan.Rows)}); // of a short row, to make long runs"
            );
        }

        Stack<SourceWriter.Scope> open = new();
        (string noise, string first) = OpenOuterLoops(open);
        string noiseStart = Times(noise, _plan.Row);
        if (_plan.Row.Constant <= KernelPlanner.MaxRow)
        {
            WriteRow(Sum(noiseStart), row);
            WriteRepeats("0", row, total, first);
        }
        else
        {
            _writer.WriteLine("// A long row of masks comes in parts.");
            WriteParts(
                "RowMasks.MaxCount",
                row,
                _plan.Run.Count is long part ? LiteralFormatter.Integer(part) : null,
                count =>
                {
                    WriteRow(Sum(noiseStart, "start"), count);
                    WriteRepeats("start", count, total, first);
                }
            );
        }

        CloseOuterLoops(open, total);
    }

    private void WriteRow(string noise, string count)
    {
        string copies =
            _plan.Tiling.Kind == TileKind.RunTime ? "copies" : LiteralFormatter.Integer(_plan.Tiling.Copies);
        _writer.WriteGap();
        string purpose = _plan.Run.HasRegisters ? "fill whole steps" : "make long runs";
        string sideBySide = _plan.Tiling.Kind == TileKind.Fixed ? $"; copies of it side by side {purpose}" : "";
        _writer.WriteLine($"// One row of masks for each of {_plan.Rows.Label} rows{sideBySide}.");
        _writer.WriteLine($"ref byte mask = ref masks.Row({noise}, {count}, {copies});");
    }

    private void WriteRepeats(string start, string count, string total, string first)
    {
        if (_plan.TakesAllRowsAtOnce)
        {
            WriteScaleKept(Sum(first), total);
            return;
        }

        string step = Value(_plan.Row);
        if (_plan.Tiling.Kind == TileKind.Fixed)
        {
            step = LiteralFormatter.Integer(_plan.Tiling.Copies * _plan.Row.Factor);
            count = $"Math.Min({step}, {total} - offset)";
        }
        else if (_plan.Tiling.Kind == TileKind.RunTime)
        {
            step = $"copies * {step}";
            count = $"Math.Min(copies * {count}, {total} - offset)";
        }

        _writer.WriteLine($"for (nint offset = {start}; offset < {total}; offset += {step})");
        using (_writer.Block())
        {
            WriteScaleKept(Sum(first, "offset"), count);
        }
    }

    /// <summary>Prints the call for one run; what is not a plain word gets a name first.</summary>
    private void WriteScaleKept(string place, string count)
    {
        if (place.Contains(" "))
        {
            _writer.WriteLine($"nint place = {place};");
            place = "place";
        }

        if (_plan.Run.Count is null && count.Contains(" "))
        {
            _writer.WriteLine($"nint run = {count};");
            count = "run";
        }

        string x = place == "0" ? "ref x" : $"ref VectorAccess.At(ref x, {place})";
        string y = place == "0" ? "ref y" : $"ref VectorAccess.At(ref y, {place})";
        _writer.WriteLine($"ScaleKept({x}, {y}, ref mask{RunArguments(count)});");
    }

    /// <summary>Prints a loop over parts.</summary>
    /// <param name="most">How long a part may be.</param>
    /// <param name="length">What is cut into parts.</param>
    /// <param name="part">The length of every part, if all are equally long.</param>
    /// <param name="writePart">Prints the work on a part, given its length.</param>
    private void WriteParts(string most, string length, string? part, Action<string> writePart)
    {
        _writer.WriteLine($"for (nint start = 0; start < {length}; start += {most})");
        using (_writer.Block())
        {
            if (part is null)
            {
                _writer.WriteLine($"nint count = Math.Min({most}, {length} - start);");
            }

            writePart(part ?? "count");
        }
    }

    /// <summary>What a run of elements is told besides where it lies.</summary>
    private string RunArguments(string count) =>
        (_plan.Run.Count is null ? ", " + count : "")
        + (HasRunTimeRate ? ", scale" : "")
        + (_plan.AsksForCache ? ", isCached" : "");
}
