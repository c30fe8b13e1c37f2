using System;
using System.Collections.Generic;
using GeneratedDropout.Generator.Planning;

namespace GeneratedDropout.Generator.Emission;

/// <content>The innermost loops of each family.</content>
internal sealed partial class KernelEmitter
{
    private void WriteElementwise()
    {
        if (_plan.Row.Constant <= KernelPlanner.WindowLength)
        {
            _writer.WriteLine($"ScaleKept(ref x, ref y, ref masks.At(0, {Value(_plan.Row)}){RunArguments("")});");
            return;
        }

        _writer.WriteLine("// As many elements at a time as the window holds masks for.");
        WriteParts(
            "MaskWindow.BufferLength",
            Value(_plan.Row),
            count =>
            {
                _writer.WriteLine($"ref byte mask = ref masks.At(start, {count});");
                WriteScaleKept("start", count);
            }
        );
    }

    private void WriteSingleDraw()
    {
        _writer.WriteLine("// One decision for all: scaled, or cleared without being read.");
        WriteKeepOrClear("masks.At(0, 1) != 0", "x", "y", Value(_plan.Row));
    }

    private void WriteSharedRow()
    {
        Stack<SourceWriter.Scope> open = new();
        (string noise, string first) = OpenOuterLoops(open);
        string noiseStart = Times(noise, _plan.Rows);
        _writer.WriteLine("// A decision for each row.");

        if (_plan.Rows.Constant <= KernelPlanner.WindowMaxCount)
        {
            _writer.WriteLine($"ref byte mask = ref masks.At({Sum(noiseStart)}, {Value(_plan.Rows)});");
            WriteRows("i", Value(_plan.Rows), first);
        }
        else
        {
            WriteParts(
                "MaskWindow.MaxCount",
                Value(_plan.Rows),
                count =>
                {
                    _writer.WriteLine($"ref byte mask = ref masks.At({Sum(noiseStart, "start")}, {count});");
                    WriteRows("(start + i)", count, first);
                }
            );
        }

        CloseOuterLoops(open, Product([_plan.Rows, _plan.Row]));
    }

    private void WriteRows(string row, string count, string first)
    {
        _writer.WriteLine($"for (nint i = 0; i < {count}; i++)");
        using (_writer.Block())
        {
            string offset = Sum(first, $"{row} * {Value(_plan.Row)}");
            _writer.WriteLine(
                $"""
                nint offset = {offset};
                ref {_element.Name} row = ref VectorAccess.At(ref y, offset);
                """
            );
            WriteKeepOrClear(
                "VectorAccess.At(ref mask, i) != 0",
                "VectorAccess.At(ref x, offset)",
                "row",
                Value(_plan.Row)
            );
        }
    }

    private void WriteKeepOrClear(string isKept, string x, string y, string count)
    {
        _writer.WriteLine($"if ({isKept})");
        using (_writer.Block())
        {
            _writer.WriteLine($"ScaleRow(ref {x}, ref {y}{RunArguments(count)});");
        }

        _writer.WriteLine("else");
        using (_writer.Block())
        {
            _writer.WriteLine($"KernelContract.Clear(ref {y}, {count});");
        }
    }

    private void WriteReusedRow()
    {
        string row = Value(_plan.Row);
        string total = Product([_plan.Rows, _plan.Row]);
        if (_plan.Rows.Constant is null || _plan.Row.Constant is null)
        {
            _writer.WriteLine($"nint total = {total}; // elements that one row of masks serves");
            total = "total";
        }

        if (_plan.Tiling.Kind == TileKind.RunTime)
        {
            _writer.WriteLine($"nint copies = MaskTile.Copies({row}, {Value(_plan.Rows)});");
        }

        if (_plan.Tiling.Kind != TileKind.None)
        {
            _writer.WriteLine("Span<byte> tile = stackalloc byte[MaskTile.BufferLength];");
        }

        Stack<SourceWriter.Scope> open = new();
        (string noise, string first) = OpenOuterLoops(open);
        string noiseStart = Times(noise, _plan.Row);
        _writer.WriteLine($"// A row of masks serves {_plan.Rows.Label} rows.");
        if (_plan.Row.Constant <= KernelPlanner.WindowMaxCount)
        {
            _writer.WriteLine($"ref byte mask = ref masks.At({Sum(noiseStart)}, {row});");
            WriteRepeats("0", row, total, first);
        }
        else
        {
            WriteParts(
                "MaskWindow.MaxCount",
                row,
                count =>
                {
                    _writer.WriteLine($"ref byte mask = ref masks.At({Sum(noiseStart, "start")}, {count});");
                    WriteRepeats("start", count, total, first);
                }
            );
        }

        CloseOuterLoops(open, total);
    }

    private void WriteRepeats(string start, string count, string total, string first)
    {
        string step = Value(_plan.Row);
        if (_plan.Tiling.Kind == TileKind.Fixed)
        {
            WriteTile(count, LiteralFormatter.Integer(_plan.Tiling.Copies));
            step = LiteralFormatter.Integer(_plan.Tiling.Copies * _plan.Row.Factor);
            count = $"Math.Min({step}, {total} - offset)";
        }
        else if (_plan.Tiling.Kind == TileKind.RunTime)
        {
            WriteTile(count, "copies");
            step = $"copies * {step}";
            count = $"Math.Min(copies * {count}, {total} - offset)";
        }

        _writer.WriteLine($"for (nint offset = {start}; offset < {total}; offset += {step})");
        using (_writer.Block())
        {
            WriteScaleKept(Sum(first, "offset"), count);
        }
    }

    private void WriteTile(string count, string copies) =>
        _writer.WriteLine(
            $"""

            // Copies of a short row, side by side, make whole vectors.
            mask = ref MaskTile.Repeat(ref mask, {count}, {copies}, tile);
            """
        );

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

        string x = $"ref VectorAccess.At(ref x, {place})";
        string y = $"ref VectorAccess.At(ref y, {place})";
        _writer.WriteLine($"ScaleKept({x}, {y}, ref mask{RunArguments(count)});");
    }

    /// <summary>Prints a loop over parts of at most <paramref name="most"/>, with the length of each part.</summary>
    private void WriteParts(string most, string length, Action<string> writePart)
    {
        _writer.WriteLine($"for (nint start = 0; start < {length}; start += {most})");
        using (_writer.Block())
        {
            string count = "count";
            if (_plan.Run.Count is long part && _plan.Family != KernelFamily.SharedRow)
            {
                count = LiteralFormatter.Integer(part);
            }
            else
            {
                _writer.WriteLine($"nint count = Math.Min({most}, {length} - start);");
            }

            writePart(count);
        }
    }

    /// <summary>What a run of elements is told besides where it lies.</summary>
    private string RunArguments(string count) =>
        (_plan.Run.Count is null ? ", " + count : "") + (HasRunTimeRate ? ", scale" : "");
}
