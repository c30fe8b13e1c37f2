using System.Linq;
using System.Text;
using GeneratedDropout.Generator.Tests.Golden;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Determinism;

public class NewlineTests
{
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void NewlinesOfTheUser_ChangeNothing(string newline) =>
        Assert.Equal(
            Digest.OfGoldens(),
            Digest.Of(GoldenCases.All.Values.Select(source => source.Replace("\n", newline)))
        );

    [Fact]
    public void GeneratedFiles_HaveLineFeedsAlone_AndNoByteOrderMark()
    {
        foreach (GeneratedSourceResult file in GeneratorRunner.RunFaulty([.. GoldenCases.All.Values]).Files)
        {
            Assert.DoesNotContain('\r', file.SourceText.ToString());
            Assert.Empty(file.SourceText.Encoding!.GetPreamble());
            Assert.Equal(Encoding.UTF8.WebName, file.SourceText.Encoding.WebName);
        }
    }

    [Fact]
    public void SignatureOverManyLines_IsWrittenInItsOwnWay() =>
        Assert.Equal(
            Digest.Of([Snippets.Parameters("ReadOnlySpan<float> x, Span<float> y, in DropoutKey key")]),
            Digest.Of([
                Snippets.Parameters(
                    "\r\n    ReadOnlySpan<float>\r\n x, /* out */ Span<float> y,\nin // it\nDropoutKey key"
                ),
            ])
        );
}
