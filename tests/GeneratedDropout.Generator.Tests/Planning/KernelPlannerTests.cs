using System;
using System.Linq;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Elements;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Planning;
using GeneratedDropout.Tensors;
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
    [InlineData("?:F 17:S", "SharedRow")]
    [InlineData("?:F 16:S", "SpreadRow")]
    [InlineData("?:S ?:F 2:S 8:S", "SpreadRow")]
    [InlineData("?:S 17:F", "ReusedRow")]
    [InlineData("?:S 129:F", "ReusedRow")]
    [InlineData("?:S 136:F", "ReusedRow")]
    [InlineData("?:S 15:F", "RegisterRow")]
    [InlineData("?:F ?:S 128:F", "RegisterRow")]
    [InlineData("63:S 3:F", "ReusedRow")] // too few steps of six vectors
    [InlineData("64:S 3:F", "RegisterRow")]
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

    [Theory]
    [InlineData("?:F", true)]
    [InlineData("?:F 1000:S", true)]
    [InlineData("262144:F", true)]
    [InlineData("262143:F", false)]
    [InlineData("1000:F 1000:S", true)]
    [InlineData("999:F 1001:S", false)]
    public void Threads_ShareWhatMayBeLarge(string axes, bool share)
    {
        KernelPlan plan = Axes.Plan(axes, isParallel: true);
        Assert.Equal(share, plan.MayShare);
        Assert.Equal(share && !plan.HasElementLoop, plan.IsInParts); // that loop shares by itself
        Assert.False(Axes.Plan(axes).MayShare);
    }

    [Theory]
    [InlineData("?:F 1000:S", "Single", true)]
    [InlineData("8193:F 1024:S", "Single", true)]
    [InlineData("8192:F 1024:S", "Single", false)]
    [InlineData("8192:F 1024:S", "Double", true)]
    [InlineData("8193:F 1024:S", "Half", false)]
    [InlineData("?:F", "Single", false)] // the Runtime's loop asks by itself
    public void Runtime_IsAskedAboutWhatMayExceedTheCaches(string axes, string element, bool isAsked) =>
        Assert.Equal(isAsked, Axes.Plan(axes, Enum.Parse<ElementType>(element)).AsksForStreaming);

    [Theory]
    [InlineData("1000000:S", "", "1000000")]
    [InlineData("200:F 5000:S", "", "200")]
    [InlineData("64:F 4:F 80:S 128:F", "64 * 4", "80")]
    [InlineData("batch:F 4:F 80:S 128:F", "batch * 4", "80")]
    [InlineData("1:F 17:S 600:F 100:S", "17", "600")]
    public void Parts_AreOfTheOutermostAxis(string axes, string outer, string rows)
    {
        KernelPlan plan = Axes.Plan(axes, isParallel: true);
        Assert.True(plan.IsInParts);
        Assert.Equal(outer, string.Join(' ', plan.OuterAxes.Select(axis => axis.Extent.Label)));
        Assert.Equal(rows, plan.Rows == Extent.One ? plan.Row.Label : plan.Rows.Label);

        // How long a part is, is known at run time only; the others are as in a kernel that works on the whole.
        Assert.Null(plan.PartExtent!.Constant);
        Assert.Equal(1, plan.PartExtent.Factor);
        Assert.Empty(plan.RunTimeExtents);
        Assert.Equal(
            Axes.Plan(axes).Axes.Skip(1).Select(axis => axis.Extent.Constant),
            plan.Axes.Skip(1).Select(axis => axis.Extent.Constant)
        );
    }

    [Theory]
    [InlineData("Single", 128, true)]
    [InlineData("Single", 256, false)]
    [InlineData("Double", 64, true)]
    [InlineData("Double", 128, false)]
    [InlineData("Half", 64, false)] // worked on in the Runtime
    public void Registers_HoldTheMasksOfSixteenVectors(string element, int row, bool fits) =>
        Assert.Equal(fits, Axes.Plan($"?:S {row}:F", Enum.Parse<ElementType>(element)).Run.HasRegisters);

    [Fact]
    public void Steps_AreWholeRows_AndRepeatTheirMasks()
    {
        foreach (int lanes in (int[])[4, 8, 16])
        {
            foreach (int row in Enumerable.Range(1, 128))
            {
                StepPlan step = StepPlan.OfRows(lanes, row);
                Assert.Equal(0, StepPlan.OfRows(2 * lanes, row).Elements % step.Elements); // so both end at the same place
                Assert.Equal(0, step.Elements % row);
                Assert.Equal(0, step.Vectors % step.Masks);
                Assert.Equal(0, step.Masks * lanes % row);
                Assert.InRange(step.Vectors, StepPlan.Unroll, Math.Max(step.Masks, 2 * StepPlan.Unroll));
                Assert.DoesNotContain(Enumerable.Range(1, step.Masks - 1), masks => masks * lanes % row == 0);
            }
        }
    }

    [Theory]
    [InlineData("?:S 3:F", true)]
    [InlineData("128:S 3:F", false)]
    [InlineData("129:S 3:F", true)]
    [InlineData("?:S 64:F", false)]
    [InlineData("?:S 8:S 8:F", false)]
    [InlineData("?:F", false)]
    [InlineData("?:S 300:F", false)]
    public void Rest_IsThereWhereStepsMayLeaveRowsOver(string axes, bool hasRest) =>
        Assert.Equal(hasRest, Axes.Plan(axes).Run.HasRest);

    [Theory]
    [InlineData("?:F ?:S", true, true)]
    [InlineData("?:F 40:S", true, false)]
    [InlineData("?:F ?:S 8:S", true, false)]
    [InlineData("?:F ?:S 32:S", false, false)]
    [InlineData("?:F 12:S", true, true)]
    [InlineData("?:F 8:S", true, false)]
    [InlineData("?:F 4:F 6:S", true, false)] // 24 elements at least
    [InlineData("4:S ?:S 21:F", true, true)]
    [InlineData("8:S ?:S 21:F", true, false)] // tiles of 32 copies
    [InlineData("32:S ?:S 21:F", false, false)]
    [InlineData("?:S 300:F", true, true)]
    [InlineData("7:S 200:F", true, false)]
    [InlineData("?:S ?:F 8:F", true, false)]
    [InlineData("?:S ?:F 4096:F", false, false)]
    [InlineData("?:S 2080:F", false, false)]
    public void Loops_AreThereWhereRunsMayNeedThem(string axes, bool hasBlocks, bool hasTail)
    {
        RunPlan run = Axes.Plan(axes).Run;
        Assert.Equal((hasBlocks, hasTail), (run.HasBlocks, run.HasTail));
    }

    [Fact]
    public void Constants_AreThoseOfTheRuntime()
    {
        float first = 0;
        nint streamed = (nint)KernelPlan.StreamedBytes / sizeof(float);
        Assert.False(Streaming.IsWorthwhile(in first, streamed));
        Assert.Equal(
            Sse.IsSupported && Vector256.IsHardwareAccelerated,
            Streaming.IsWorthwhile(in first, streamed + 1)
        );

        foreach (bool isShared in (bool[])[false, true])
        {
            nint length = (nint)(isShared ? KernelPlan.LeastSharing : KernelPlan.LeastElements);
            Assert.False(TensorParts.AreWorthwhile(NoiseAxes.OfMerged([length - 1], isShared)));
            Assert.Equal(
                Environment.ProcessorCount > 1,
                TensorParts.AreWorthwhile(NoiseAxes.OfMerged([length], isShared))
            );
        }

        Assert.Equal(RowMasks.MaxCount, KernelPlanner.MaxRow);
        Assert.Equal(RowMasks.GroupCount, KernelPlanner.GroupCount);
        Assert.Equal(RowMasks.ShortRow, KernelPlanner.ShortRow);
    }

    [Theory]
    [InlineData("5:F", 5L)]
    [InlineData("512:F", 512L)]
    [InlineData("2048:F", 2048L)]
    [InlineData("2049:F", null)] // a long part and a short one
    [InlineData("8192:F", null)] // parts of one length
    [InlineData("?:F", null)]
    [InlineData("?:F 300:S", 300L)]
    [InlineData("?:F 100000:S", 100000L)] // a row is scaled at once, however long
    [InlineData("?:S 300:F", 300L)]
    [InlineData("?:S 2048:F", 2048L)]
    [InlineData("?:S 4096:F", 2048L)]
    [InlineData("?:S 2049:F", null)]
    [InlineData("1024:S 3:F", 3072L)] // all rows at once, with masks in registers
    [InlineData("1023:S 3:F", 3069L)]
    [InlineData("1024:S 37:F", 1184L)] // tiles that divide the rows
    [InlineData("1023:S 37:F", null)]
    [InlineData("1344:F 3:S", 2016L)] // tiles of rows with a decision each
    [InlineData("1345:F 3:S", null)]
    [InlineData("7:F 3:S", 21L)]
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
    public void Loops_ThatWouldNotRun_AreNotPlanned(long? count, bool steps, bool blocks, bool tail)
    {
        RunPlan run = new(count, count ?? 1, new StepPlan(8, 4), null);
        Assert.Equal((steps, blocks, tail), (run.Vector256.Fits(count), run.HasBlocks, run.HasTail));
        Assert.Equal(steps || blocks, run.HasVectors);
    }

    [Fact]
    public void Loops_CoverEveryElementOnce()
    {
        for (int count = 1; count <= 300; count++)
        {
            RunPlan run = new(count, count, new StepPlan(8, 4), new StepPlan(16, 4));
            long? steps = run.Vector256.End(count);
            Assert.True(run.Vector512!.End(count) <= steps && steps <= run.BlocksEnd && run.BlocksEnd <= count);
            Assert.Equal(count % 8, count - run.BlocksEnd);
        }
    }

    [Theory]
    [InlineData("Single", 8, 16)]
    [InlineData("Half", 8, null)] // widened to float
    [InlineData("Double", 4, 8)]
    public void Lanes_FillTheVectors(string element, int lanes256, int? lanes512)
    {
        RunPlan run = Axes.Plan("?:F", Enum.Parse<ElementType>(element)).Run;
        Assert.Equal(lanes256, run.Vector256.Lanes);
        Assert.Equal(lanes512, run.Vector512?.Lanes);
    }

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
