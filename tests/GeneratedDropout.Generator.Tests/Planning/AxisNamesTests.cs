using System;
using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Planning;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Planning;

public class AxisNamesTests
{
    [Theory]
    [InlineData("batch", "nBatch")]
    [InlineData("x", "nX")]
    [InlineData("batch_size", "nBatch_size")]
    [InlineData("Batch", "nBatch")]
    [InlineData("class", "nClass")]
    [InlineData("int", "nInt")]
    [InlineData("h2", "nH2")]
    public void Word_IsKept(string axis, string name) => Assert.Equal([name], Choose(axis));

    [Theory]
    [InlineData("1")]
    [InlineData("2d")]
    [InlineData("_")]
    [InlineData("größe")]
    [InlineData("batch size")]
    [InlineData("a\nb")]
    [InlineData("@class")]
    [InlineData("*/")]
    [InlineData("\"")]
    public void WhatIsNoWord_GetsANumber(string axis) => Assert.Equal(["n0"], Choose(axis));

    [Fact]
    public void UnnamedAxes_GetTheirNumber() => Assert.Equal(["n0", "nBatch", "n2"], Choose(null, "batch", null));

    [Fact]
    public void NamesThatDifferInCaseOfTheFirstLetter_StayDifferent() =>
        Assert.Equal(["nBatch", "n1", "nBATCH"], Choose("batch", "Batch", "BATCH"));

    [Fact]
    public void Names_AreNeverKeywords() =>
        Assert.All(
            Enum.GetValues<SyntaxKind>().Where(SyntaxFacts.IsKeywordKind).Select(SyntaxFacts.GetText),
            keyword =>
            {
                string name = Choose(keyword.Length > 0 ? keyword : "x")[0];
                Assert.True(SyntaxFacts.IsValidIdentifier(name), name);
                Assert.Equal(SyntaxKind.None, SyntaxFacts.GetKeywordKind(name));
                Assert.Equal(SyntaxKind.None, SyntaxFacts.GetContextualKeywordKind(name));
            }
        );

    [Theory]
    [InlineData("batch size", "batch size")]
    [InlineData("größe", "größe")]
    [InlineData("a\nb", "a_b")]
    [InlineData("a\r\nb", "a__b")]
    [InlineData("a\u2028b\u2029c\u0085d", "a_b_c_d")]
    [InlineData("a\0b\u202Ec", "a_b_c")]
    public void Label_StaysOnItsLine(string axis, string label) =>
        Assert.Equal(label, AxisNames.Label(new AxisSpec(axis, null, false), 0));

    [Fact]
    public void Label_OfALoneSurrogate_IsValidText() =>
        Assert.Equal("a_b", AxisNames.Label(new AxisSpec("a\uD800b", null, false), 0));

    [Fact]
    public void Label_OfAnAxisWithoutName()
    {
        Assert.Equal("300", AxisNames.Label(new AxisSpec(null, 300, false), 2));
        Assert.Equal("n2", AxisNames.Label(new AxisSpec(null, null, false), 2));
    }

    private static IReadOnlyList<string> Choose(params string?[] axes) =>
        AxisNames.Choose([.. axes.Select(axis => new AxisSpec(axis, null, false))]);
}
