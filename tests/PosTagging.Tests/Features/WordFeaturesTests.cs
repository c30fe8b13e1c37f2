using PosTagging.Features;
using Xunit;

namespace PosTagging.Tests.Features;

public sealed class WordFeaturesTests
{
    [Theory]
    [InlineData("Dublin", "Xxx")]
    [InlineData("NATO", "XX")]
    [InlineData("1,250", "0,00")]
    [InlineData("e-mail", "x-xx")]
    [InlineData("...", "..")]
    [InlineData("a-b-c-d-e-f", "x-x-x-x-")]
    [InlineData("Élan", "Xxx")]
    public void ShapeShortensRuns(string word, string shape) => Assert.Equal(shape, WordShape.Of(word));

    [Fact]
    public void FormHasNoCapitalsAndOneDigit() => Assert.Equal("b00-x", WordFeatures.Form("B52-x"));

    [Fact]
    public void PartsAreEndingsBeginningsAndShape() =>
        Assert.Equal(["-1n", "-2in", "-3lin", "-4blin", "+1d", "+2du", "+3dub", "sXxx"], WordFeatures.Parts("Dublin"));

    [Fact]
    public void ShortWordsShowTheirEnds() =>
        Assert.Equal(["-1s", "-2is", "-3^is", "-4^is", "+1i", "+2is", "+3is$", "sxx"], WordFeatures.Parts("is"));

    [Fact]
    public void ThereAreAsManyPartsAsSaid() => Assert.Equal(WordFeatures.PartCount, WordFeatures.Parts("").Length);
}
