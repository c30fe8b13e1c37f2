using System.Linq;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Generator.Planning;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Planning;

public class TilePlanTests
{
    private const int LongestRow = 300;
    private static readonly Extent RunTime = new(1, [0], "n0", "n0");
    private static readonly long[] Repeats = [1, 2, 3, 5, 7, 8, 49, 64, 100, 128, 1000, 1023, 1024, 4096, 1_000_000];

    [Fact]
    public void RunTimeRow_IsTiledByTheRuntime() =>
        Assert.Equal(TileKind.RunTime, TilePlan.For(RunTime, Extent.Fixed(7)).Kind);

    [Fact]
    public void RunTimeRow_IsNotTiledIfItCannotBeShort() =>
        Assert.Equal(TilePlan.None, TilePlan.For(new Extent(256, [0], "n0By256", "n0 * 256"), Extent.Fixed(7)));

    [Fact]
    public void Tiles_FitTheRuntimesBuffer_AndServeNoMoreRowsThanThereAre()
    {
        foreach (int row in Enumerable.Range(1, LongestRow))
        {
            Check(row, TilePlan.For(Extent.Fixed(row), RunTime), long.MaxValue);
            foreach (long repeats in Repeats)
            {
                Check(row, TilePlan.For(Extent.Fixed(row), Extent.Fixed(repeats)), repeats);
            }
        }
    }

    [Fact]
    public void ShortRows_AreTiledAsTheRuntimeTilesThem()
    {
        foreach (int row in Enumerable.Range(1, LongestRow))
        {
            TilePlan plan = TilePlan.For(Extent.Fixed(row), RunTime);
            if (plan.Kind == TileKind.Fixed)
            {
                Assert.Equal(RowMasks.Copies(row, int.MaxValue), plan.Copies);
            }
            else
            {
                // Whole vectors: the runtime may tile such a row, and it would gain nothing.
                Assert.True(RowMasks.Copies(row, int.MaxValue) == 1 || row % 8 == 0);
            }
        }
    }

    [Fact]
    public void RuntimesTiles_FitItsBuffer()
    {
        foreach (int row in Enumerable.Range(1, LongestRow))
        {
            foreach (nint repeats in Repeats.Select(repeats => (nint)repeats))
            {
                nint copies = RowMasks.Copies(row, repeats);
                Assert.InRange(copies, 1, repeats);
                Assert.True(copies == 1 || copies * row <= RowMasks.MaxCount, $"{copies} × {row}");
                Assert.True(copies == 1 || copies == repeats || copies * row % 8 == 0, $"{copies} × {row}");
            }
        }
    }

    [Theory]
    [InlineData(3, 1024, 256)] // 1024 is a multiple of 256: no shorter tile at the end
    [InlineData(3, 3, 3)]
    [InlineData(3, 1000, 200)]
    [InlineData(5, 1_000_003, 128)] // a prime number of rows
    public void FixedRows_PreferADivisor(int row, int rows, int copies) =>
        Assert.Equal(new TilePlan(TileKind.Fixed, copies), TilePlan.For(Extent.Fixed(row), Extent.Fixed(rows)));

    [Theory]
    [InlineData(64)]
    [InlineData(72)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(300)]
    public void LongRows_AreNotTiled(int row) => Assert.Equal(TilePlan.None, TilePlan.For(Extent.Fixed(row), RunTime));

    [Fact]
    public void RowUsedOnce_IsNotTiled() => Assert.Equal(TilePlan.None, TilePlan.For(Extent.Fixed(3), Extent.One));

    [Fact]
    public void MasksInRegisters_FillWholeStepsOfTheRuntime_AndItsBuffer()
    {
        foreach (int row in Enumerable.Range(1, LongestRow).Where(row => StepPlan.MasksOf(8, row) <= 16))
        {
            TilePlan plan = TilePlan.ForRegisters(Extent.Fixed(row));
            Assert.Equal(plan.Copies == 1 ? TileKind.None : TileKind.Fixed, plan.Kind);
            Assert.Equal(0, plan.Copies * row % RunPlan.StepLength);
            Assert.InRange(plan.Copies * row, StepPlan.OfRows(8, row).Elements, RowMasks.MaxCount);
            Assert.Equal(0, plan.Copies * row % (16 * StepPlan.MasksOf(16, row))); // 512-bit vectors read no farther
        }
    }

    private static void Check(int row, TilePlan plan, long repeats)
    {
        Assert.NotEqual(TileKind.RunTime, plan.Kind);
        if (plan.Kind == TileKind.None)
        {
            Assert.Equal(1, plan.Copies);
            return;
        }

        Assert.InRange(plan.Copies, 1, repeats);
        Assert.True(plan.Copies * row <= RowMasks.MaxCount, $"{plan.Copies} × {row}");
        Assert.True(plan.Copies == repeats || plan.Copies * row % 8 == 0, $"{plan.Copies} × {row}");
    }
}
