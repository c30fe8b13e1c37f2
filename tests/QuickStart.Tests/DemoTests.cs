using System;
using System.IO;
using System.Linq;
using GeneratedDropout;
using Xunit;

namespace QuickStart.Tests;

public sealed class DemoTests
{
    [Fact]
    public void PictureMarksWhatIsDropped() => Assert.Equal([". #", "# ."], Picture.Grid([1, 0, 0, 2], 2, 2));

    [Fact]
    public void PicturesStandSideBySide() =>
        Assert.Equal(["a    . .", "bc   # #"], Picture.Beside(["a", "bc"], [". .", "# #"]));

    [Fact]
    public void CoinFlipsAreTheElementsOfTheNoiseShape() => Assert.Equal(4096, NoiseShape.Flips([32, 1, 128]));

    [Fact]
    public void TallyHasEvenNumbersOfZerosOnlyAndIsNearTheBinomial()
    {
        int[] tally = TwoByTwoDemo.Tally(1600);

        Assert.All([1, 3, 5, 7], odd => Assert.Equal(0, tally[odd]));
        Assert.Equal(1600, tally.Sum());
        Assert.InRange(tally[0], 60, 140); // 100 expected
        Assert.InRange(tally[4], 520, 680); // 600 expected
    }

    [Fact]
    public void SpatialDropoutDropsWholeColumnsOfTheSentence()
    {
        StringWriter output = new();
        SentenceDemo.Draw(["a", "b", "c"], new DropoutKey(7), output);

        string[] lines = output.ToString().Split(Environment.NewLine);
        string[] rows = [.. lines.Where(line => line.Length > 1 && "abc".Contains(line[0]) && line[1] == ' ')];
        string[] columns = [.. rows.Select(row => row.Split("   ")[2])]; // the word, plain dropout, SpatialDropout1D
        Assert.Equal(3, columns.Length);
        Assert.Single(columns.Distinct());
    }

    [Fact]
    public void AllWaysToDropKeepTheirRate()
    {
        float[] x = new float[65_536];
        float[] y = new float[x.Length];
        Array.Fill(x, 1);
        Assert.All(
            Workload.All,
            workload =>
            {
                foreach (DropoutMethod method in (DropoutMethod[])[workload.Generated, workload.Generic, workload.Loop])
                {
                    method(x, y, new DropoutKey(1));
                    double kept = 1 - ((double)y.Count(value => value == 0) / y.Length);
                    double deviation = Math.Sqrt(0.16 / NoiseShape.Flips(workload.Noise));
                    Assert.InRange(kept, 0.8 - (5 * deviation), 0.8 + (5 * deviation));
                }
            }
        );
    }

    [Fact]
    public void GeneratedAndGenericGiveTheSameBits()
    {
        float[] x = [.. Enumerable.Range(1, 65_536).Select(i => 1f / i)];
        float[] generated = new float[x.Length];
        float[] generic = new float[x.Length];
        Assert.All(
            Workload.All,
            workload =>
            {
                workload.Generated(x, generated, new DropoutKey(1));
                workload.Generic(x, generic, new DropoutKey(1));
                Assert.Equal(generic, generated);
            }
        );
    }

    [Theory]
    [InlineData(new double[] { 3, 1, 2 }, 2)]
    [InlineData(new double[] { 4, 1, 2, 3 }, 2.5)]
    public void MedianIsTheMiddle(double[] values, double expected) => Assert.Equal(expected, Timing.Median(values));
}
