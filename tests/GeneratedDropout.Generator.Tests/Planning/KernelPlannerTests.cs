using System.Linq;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Planning;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Planning;

public class KernelPlannerTests
{
    [Theory]
    [InlineData("?:F", "Elementwise")]
    [InlineData("1:F", "Elementwise")]
    [InlineData("?:F ?:F ?:F", "Elementwise")]
    [InlineData("?:S", "SingleDraw")]
    [InlineData("?:S 1:F 7:S", "SingleDraw")]
    [InlineData("?:F ?:S", "SharedRow")]
    [InlineData("?:F ?:F ?:S ?:S", "SharedRow")]
    [InlineData("?:S ?:F", "ReusedRow")]
    [InlineData("?:F ?:S ?:F", "ReusedRow")]
    [InlineData("?:F ?:S ?:F ?:S ?:F", "ReusedRow")]
    [InlineData("?:S ?:F ?:S ?:F ?:S", "SharedRow")]
    public void Family_FollowsFromTheMergedAxes(string axes, string family) =>
        Assert.Equal(family, $"{Axes.Plan(axes).Family}");

    [Theory]
    [InlineData("?:F", "", "1", "n0")]
    [InlineData("?:S", "", "1", "n0")]
    [InlineData("?:F ?:S", "", "n0", "n1")]
    [InlineData("?:S ?:F", "", "n0", "n1")]
    [InlineData("?:F ?:S ?:F", "n0", "n1", "n2")]
    [InlineData("?:S ?:F 16:S ?:F 8:S", "n0 n1 16", "n3", "8")]
    public void InnermostLoops_TakeUpToTwoAxes_AndTheOthersGoAround(string axes, string outer, string rows, string row)
    {
        KernelPlan plan = Axes.Plan(axes);
        Assert.Equal(outer, string.Join(' ', plan.OuterAxes.Select(axis => axis.Extent.Label)));
        Assert.Equal(rows, plan.Rows.Label);
        Assert.Equal(row, plan.Row.Label);
    }

    [Fact]
    public void Constants_AreThoseOfTheRuntime()
    {
        Assert.Equal(MaskWindow.BufferLength, KernelPlanner.WindowLength);
        Assert.Equal(MaskWindow.MaxCount, KernelPlanner.WindowMaxCount);
    }

    [Theory]
    [InlineData("5:F", 5L)]
    [InlineData("4096:F", 4096L)]
    [InlineData("4097:F", null)] // a long part and a short one
    [InlineData("8192:F", 4096L)] // parts of one length
    [InlineData("?:F", null)]
    [InlineData("?:F 300:S", 300L)]
    [InlineData("?:F 100000:S", 100000L)] // a row is scaled at once, however long
    [InlineData("?:S 300:F", 300L)]
    [InlineData("?:S 2048:F", 2048L)]
    [InlineData("?:S 4096:F", 2048L)]
    [InlineData("?:S 2049:F", null)]
    [InlineData("1024:S 3:F", 768L)] // tiles that divide the rows
    [InlineData("1023:S 3:F", null)]
    public void Runs_HaveAConstantLengthWhereAllAreAlike(string axes, long? length) =>
        Assert.Equal(length, Axes.Plan(axes, ElementType.Double).Run.Count);

    [Theory]
    [InlineData(1L, false, false, true)]
    [InlineData(7L, false, false, true)]
    [InlineData(8L, false, true, false)]
    [InlineData(9L, false, true, true)]
    [InlineData(31L, false, true, true)]
    [InlineData(32L, true, false, false)]
    [InlineData(33L, true, false, true)]
    [InlineData(40L, true, true, false)]
    [InlineData(300L, true, true, true)]
    [InlineData(null, true, true, true)]
    public void Loops_ThatWouldNotRun_AreNotPlanned(long? count, bool steps, bool vectors, bool tail)
    {
        RunPlan run = new(count, Lanes: 8, Unroll: 4);
        Assert.Equal((steps, vectors, tail), (run.HasSteps, run.HasVectors, run.HasTail));
    }

    [Theory]
    [InlineData("Single", 8)]
    [InlineData("Half", 8)]
    [InlineData("Double", 4)]
    public void Lanes_FillAVectorOf256Bits(string element, int lanes) =>
        Assert.Equal(lanes, Axes.Plan("?:F", System.Enum.Parse<ElementType>(element)).Run.Lanes);

    [Fact]
    public void RunTimeRate_HasNoPlan() => Assert.Null(Axes.Plan("?:F", rate: null).Rate);

    [Fact]
    public void RunTimeExtents_AreTheNamedOnes() =>
        Assert.Equal(
            ["nA", "nBC", "nD"],
            Axes.Plan("a:F 4:S b:F c:F 2:S d:F").RunTimeExtents.Select(extent => extent.Name)
        );

    [Fact]
    public void NoiseExtents_AreThoseWithDecisionsOfTheirOwn() =>
        Assert.Equal(["a", "b * c", "d"], Axes.Plan("a:F 4:S b:F c:F 2:S d:F").NoiseExtents.Select(e => e.Label));
}
