using System.Text;
using GeneratedDropout.Generator.Emission;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Emission;

public class SourceWriterTests
{
    private readonly SourceWriter _writer = new();

    [Fact]
    public void Blocks_AreIndentedAndClosed()
    {
        _writer.WriteLine("class A");
        using (_writer.Block())
        {
            _writer.WriteLine("void M()");
            using (_writer.Block())
            {
                _writer.WriteLine("X();");
            }
        }

        AssertText("class A\n{\n    void M()\n    {\n        X();\n    }\n}\n");
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\r\nb")]
    public void EveryLine_IsIndentedAndEndsInLineFeed(string lines)
    {
        using (_writer.Indent())
        {
            _writer.WriteLine(lines);
        }

        AssertText("    a\n    b\n");
    }

    [Fact]
    public void EmptyLines_HaveNoWhiteSpace()
    {
        using (_writer.Indent())
        {
            _writer.WriteLine("a\n\nb");
            _writer.WriteLine();
        }

        AssertText("    a\n\n    b\n\n");
    }

    [Fact]
    public void Gap_IsNotWrittenWhereABlockBegins_NorTwice()
    {
        _writer.WriteGap();
        using (_writer.Block())
        {
            _writer.WriteGap();
            _writer.WriteLine("a");
            _writer.WriteGap();
            _writer.WriteGap();
            _writer.WriteLine("b");
        }

        AssertText("{\n    a\n\n    b\n}\n");
    }

    [Fact]
    public void Text_IsUtf8WithoutByteOrderMark()
    {
        SourceText text = _writer.ToSourceText();
        Assert.Equal(Encoding.UTF8.CodePage, text.Encoding!.CodePage);
        Assert.Empty(text.Encoding.GetPreamble());
    }

    private void AssertText(string expected) => Assert.Equal(expected, _writer.ToSourceText().ToString());
}
