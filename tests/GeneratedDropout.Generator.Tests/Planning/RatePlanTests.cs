using System;
using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Planning;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Planning;

public class RatePlanTests
{
    /// <summary>Round ones, powers of two, those next to 0 and 1, and many that are none of these.</summary>
    private static IEnumerable<double> Rates
    {
        get
        {
            Random random = new(17);
            return
            [
                0,
                1,
                double.Epsilon,
                Math.BitDecrement(0.5),
                Math.BitIncrement(0.5),
                Math.BitDecrement(1),
                1 - (1 / 65504.0), // the largest half as a scale
                1 - (1 / 65519.0),
                1 - (1 / 65520.0), // half-way between it and infinity
                1 - (1 / 65521.0),
                .. Enumerable.Range(1, 60).Select(exponent => Math.ScaleB(1, -exponent)),
                .. Enumerable.Range(1, 53).Select(exponent => 1 - Math.ScaleB(1, -exponent)),
                .. Enumerable.Range(0, 1001).Select(thousandths => thousandths / 1000.0),
                .. Enumerable.Range(0, 257).Select(step => step / 256.0),
                .. Enumerable.Range(0, 4096).Select(_ => random.NextDouble()),
                // Scales half-way between two halves, and next to that.
                .. Enumerable
                    .Range(1024, 1024)
                    .Select(step => 1 - (1 / ((step + 0.5) / 1024)))
                    .Where(rate => rate >= 0),
            ];
        }
    }

    [Fact]
    public void Threshold_IsTheRuntimes()
    {
        foreach (double rate in Rates)
        {
            Assert.Equal(KernelContract.Threshold(rate, "rate"), Plan(rate).Threshold);
        }
    }

    [Theory]
    [InlineData(0.5, 0x800_0000_0000ul)]
    [InlineData(0.25, 0x400_0000_0000ul)]
    [InlineData(0.1, 0x199_9999_999Aul)]
    [InlineData(0.2, 0x333_3333_3333ul)]
    [InlineData(1, 0x1000_0000_0000ul)]
    [InlineData(2.8421709430404007e-14, 0ul)] // 2⁻⁴⁵: half a step goes to the even neighbour
    [InlineData(8.526512829121202e-14, 2ul)]
    public void Threshold_CountsInStepsOf2ToTheMinus44(double rate, ulong threshold) =>
        Assert.Equal(threshold, Plan(rate).Threshold);

    [Fact]
    public void Scale_IsTheRuntimesRoundedOnce()
    {
        foreach (double rate in Rates)
        {
            double scale = KernelContract.Scale(rate);
            Assert.Equal(scale, RatePlan.For(rate, ElementType.Double).Scale);
            Assert.Equal((float)scale, RatePlan.For(rate, ElementType.Single).Scale);
            Assert.Equal((double)(Half)scale, RatePlan.For(rate, ElementType.Half).Scale);
        }
    }

    [Fact]
    public void BitsPerDecision_AreTheFewestThatHoldTheThreshold()
    {
        foreach (double rate in Rates.Where(rate => rate is > 0 and < 1))
        {
            RatePlan plan = Plan(rate);
            int[] holding = [.. new[] { 1, 2, 3, 4, 6, 12 }.Where(bits => plan.Threshold % (1ul << (44 - bits)) == 0)];
            Assert.Equal(holding.FirstOrDefault(12), plan.BitsPerDecision);
            Assert.Equal(holding.Length == 0, plan.HasTies);
        }
    }

    [Theory]
    [InlineData(0.5, 1, false)]
    [InlineData(0.25, 2, false)]
    [InlineData(0.75, 2, false)]
    [InlineData(0.125, 3, false)]
    [InlineData(0.0625, 4, false)]
    [InlineData(1 / 256.0, 12, false)]
    [InlineData(0.1, 12, true)]
    [InlineData(1 / 64.0, 6, false)]
    [InlineData(1 / 4096.0, 12, false)]
    [InlineData(1 / 8192.0, 12, true)]
    public void BitsPerDecision_OfFamiliarRates(double rate, int bits, bool hasTies)
    {
        Assert.Equal(bits, Plan(rate).BitsPerDecision);
        Assert.Equal(hasTies, Plan(rate).HasTies);
    }

    [Fact]
    public void ZeroCopies_AndOneClears()
    {
        Assert.Equal((true, false), (Plan(0).IsCopy, Plan(0).IsClear));
        Assert.Equal((false, true), (Plan(1).IsCopy, Plan(1).IsClear));
        Assert.Equal((false, false), (Plan(double.Epsilon).IsCopy, Plan(Math.BitDecrement(1)).IsClear));
        Assert.Equal((true, false), (Plan(-0.0).IsCopy, Plan(-0.0).IsClear));
    }

    private static RatePlan Plan(double rate) => RatePlan.For(rate, ElementType.Single);
}
