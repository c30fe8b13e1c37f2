using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Planning;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Planning;

public class AxisCollapserTests
{
    [Theory]
    [InlineData("?:F", "n0:F")]
    [InlineData("?:S", "n0:S")]
    [InlineData("?:F ?:S", "n0:F n1:S")]
    [InlineData("?:F ?:S ?:F", "n0:F n1:S n2:F")]
    public void AlternatingAxes_StayApart(string axes, string merged) => Assert.Equal(merged, Collapse(axes));

    [Theory]
    [InlineData("?:F ?:F", "n01:F")]
    [InlineData("batch:F steps:F channels:F", "nBatchStepsChannels:F")]
    [InlineData("batch:F height:S width:S channels:F", "nBatch:F nHeightWidth:S nChannels:F")]
    [InlineData("4:F 5:F 6:F", "120:F")]
    [InlineData("4:F 5:S 6:S", "4:F 30:S")]
    public void NeighboursOfAKind_BecomeOne(string axes, string merged) => Assert.Equal(merged, Collapse(axes));

    [Theory]
    [InlineData("batch:F 4:F", "nBatchBy4:F")]
    [InlineData("4:F batch:F 3:F steps:F", "nBatchStepsBy12:F")]
    [InlineData("3:S ?:S", "n1By3:S")]
    public void FixedExtents_BecomeAFactorOfRunTimeOnes(string axes, string merged) =>
        Assert.Equal(merged, Collapse(axes));

    [Theory]
    [InlineData("1:F", "1:F")]
    [InlineData("1:F 1:F", "1:F")]
    [InlineData("batch:F 1:F channels:S", "nBatch:F nChannels:S")]
    [InlineData("?:S 1:F ?:S", "n02:S")]
    [InlineData("1:F ?:F 1:F", "n1:F")]
    public void ExtentsOfOne_Vanish(string axes, string merged) => Assert.Equal(merged, Collapse(axes));

    [Theory]
    [InlineData("a:F b:F ab:S", "nAB:F nAb:S")]
    [InlineData("aB:F ?:S a:F b:F", "nAB:F n1:S n23:F")]
    [InlineData("aBy4:F ?:S a:F 4:F", "nABy4:F n1:S n2:F")]
    public void MergedNames_DoNotCollide(string axes, string merged) => Assert.Equal(merged, Collapse(axes));

    [Theory]
    [InlineData("64:F 4:F 80:S 3:F", "extent:F 80:S 3:F", "64 * 4")]
    [InlineData("1:F batch:S 2:S 80:F b:S", "extent:S 80:F nB:S", "batch * 2")]
    [InlineData("1:F 1:S", "1:F", "1")]
    public void OutermostExtent_OfAPart(string text, string expected, string label)
    {
        List<AxisSpec> axes = Axes.Parse(text);
        IReadOnlyList<MergedAxis> merged = AxisCollapser.Collapse(axes, AxisNames.Choose(axes), isOutermostOpen: true);
        Assert.Equal(expected, Format(merged));
        Assert.Equal(label, merged[0].Extent.Label);
    }

    [Fact]
    public void Label_IsInTheUsersWords()
    {
        List<AxisSpec> axes = Axes.Parse("height:F 4:F width:F 2:F ?:F");
        MergedAxis merged = Assert.Single(AxisCollapser.Collapse(axes, AxisNames.Choose(axes), isOutermostOpen: false));
        Assert.Equal("height * width * n4 * 8", merged.Extent.Label);
        Assert.Equal([0, 2, 4], merged.Extent.Axes);
        Assert.Null(merged.Extent.Constant);
        Assert.True(merged.Extent.IsMultipleOf(4));
        Assert.False(merged.Extent.IsMultipleOf(16));
    }

    [Fact]
    public void ProductBeyondInt_IsKept()
    {
        string axes = string.Join(' ', Enumerable.Repeat("65536:F", 3));
        Assert.Equal("281474976710656:F", Collapse(axes));
    }

    private static string Collapse(string text)
    {
        List<AxisSpec> axes = Axes.Parse(text);
        IReadOnlyList<MergedAxis> merged = AxisCollapser.Collapse(axes, AxisNames.Choose(axes), isOutermostOpen: false);
        return Format(merged);
    }

    private static string Format(IReadOnlyList<MergedAxis> merged) =>
        string.Join(
            ' ',
            merged.Select(axis =>
                (axis.Extent.Constant is long extent ? $"{extent}" : axis.Extent.Name) + (axis.IsShared ? ":S" : ":F")
            )
        );
}
