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
        Assert.Equal(TileKind.RunTime, TilePlan.For(RunTime, Extent.Fixed(7), 8).Kind);

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public void Tiles_FitTheRuntimesBuffer_AndServeNoMoreRowsThanThereAre(int lanes)
    {
        foreach (int row in Enumerable.Range(1, LongestRow))
        {
            Check(row, TilePlan.For(Extent.Fixed(row), RunTime, lanes), long.MaxValue, lanes);
            foreach (long repeats in Repeats)
            {
                Check(row, TilePlan.For(Extent.Fixed(row), Extent.Fixed(repeats), lanes), repeats, lanes);
            }
        }
    }

    [Fact]
    public void ShortRows_AreTiledAsTheRuntimeTilesThem()
    {
        foreach (int row in Enumerable.Range(1, LongestRow))
        {
            TilePlan plan = TilePlan.For(Extent.Fixed(row), RunTime, 8);
            if (plan.Kind == TileKind.Fixed)
            {
                Assert.Equal(MaskTile.Copies(row, int.MaxValue), plan.Copies);
            }
            else
            {
                // Whole vectors: the runtime may tile such a row, and it would gain nothing.
                Assert.True(row >= MaskTile.LongRow || row % 8 == 0);
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
                nint copies = MaskTile.Copies(row, repeats);
                Assert.InRange(copies, 1, repeats);
                Assert.True(copies == 1 || copies * row <= MaskTile.BufferLength, $"{copies} × {row}");
                Assert.True(copies == 1 || copies == repeats || copies * row % 8 == 0, $"{copies} × {row}");
            }
        }
    }

    [Theory]
    [InlineData(3, 1024, 256)] // 1024 is a multiple of 256: no shorter tile at the end
    [InlineData(3, 3, 3)]
    [InlineData(3, 1000, 200)]
    [InlineData(5, 1_000_003, 104)] // a prime number of rows
    public void FixedRows_PreferADivisor(int row, int rows, int copies) =>
        Assert.Equal(new TilePlan(TileKind.Fixed, copies), TilePlan.For(Extent.Fixed(row), Extent.Fixed(rows), 4));

    [Theory]
    [InlineData(256, 8)]
    [InlineData(300, 8)]
    [InlineData(64, 8)]
    [InlineData(32, 8)]
    [InlineData(16, 4)]
    public void LongRowsAndWholeSteps_AreNotTiled(int row, int lanes) =>
        Assert.Equal(TilePlan.None, TilePlan.For(Extent.Fixed(row), RunTime, lanes));

    [Fact]
    public void RowUsedOnce_IsNotTiled() => Assert.Equal(TilePlan.None, TilePlan.For(Extent.Fixed(3), Extent.One, 8));

    private static void Check(int row, TilePlan plan, long repeats, int lanes)
    {
        Assert.NotEqual(TileKind.RunTime, plan.Kind);
        if (plan.Kind == TileKind.None)
        {
            Assert.Equal(1, plan.Copies);
            return;
        }

        Assert.InRange(plan.Copies, 1, repeats);
        Assert.True(plan.Copies * row <= MaskTile.BufferLength, $"{plan.Copies} × {row}");
        Assert.True(plan.Copies == repeats || plan.Copies * row % lanes == 0, $"{plan.Copies} × {row}");
    }
}
