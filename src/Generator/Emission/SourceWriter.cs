using System;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.Generator.Emission;

/// <summary>Writes indented lines that end in <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes an empty line.</summary>
    public void WriteLine() => _text.Append('\n');

    /// <summary>Writes an empty line, unless a block begins here or there is one already.</summary>
    public void WriteGap()
    {
        if (_text.Length > 1 && _text[_text.Length - 2] is not ('{' or '\n'))
        {
            WriteLine();
        }
    }

    /// <summary>Writes one or more lines, each indented.</summary>
    public void WriteLine(string lines)
    {
        foreach (string line in lines.Replace("\r", "").Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', 4 * _depth).Append(line);
            }

            _text.Append('\n');
        }
    }

    /// <summary>Writes an opening brace; the closing one follows when the result is disposed.</summary>
    public Scope Block()
    {
        WriteLine("{");
        _depth++;
        return new Scope(this, "}");
    }

    /// <summary>Indents until the result is disposed.</summary>
    public Scope Indent()
    {
        _depth++;
        return new Scope(this, null);
    }

    public SourceText ToSourceText()
    {
        if (_depth != 0)
        {
            throw new InvalidOperationException("Every block must be closed.");
        }

        return SourceText.From(_text.ToString(), Utf8);
    }

    internal readonly struct Scope(SourceWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (end is not null)
            {
                writer.WriteLine(end);
            }
        }
    }
}
