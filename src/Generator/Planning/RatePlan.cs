using System;
using GeneratedDropout.Generator.Model;

namespace GeneratedDropout.Generator.Planning;

/// <summary>What follows from the rate, where it is a constant.</summary>
/// <param name="Rate">The rate asked for.</param>
/// <param name="Threshold">How many of 2⁴⁴ equally likely draws drop.</param>
/// <param name="Scale">The factor of the kept elements, in the precision of the element type.</param>
/// <param name="BitsPerDecision">The random bits that a decision takes: 1, 2, 3, 4, 6 or 12.</param>
internal sealed record RatePlan(double Rate, ulong Threshold, double Scale, int BitsPerDecision)
{
    /// <summary>Rates count in steps of 2⁻⁴⁴, as mask format 1 says.</summary>
    public const int ThresholdBits = 44;

    /// <summary>The most bits that a decision takes before a tie is broken.</summary>
    public const int MaxBits = 12;

    /// <summary>The random bits of one plane, as mask format 1 says.</summary>
    public const int PlaneBits = 512;

    public bool IsCopy => Rate == 0;

    public bool IsClear => Rate == 1;

    /// <summary>Whether 12 bits leave ties to break with 32 more.</summary>
    public bool HasTies => (uint)Threshold != 0;

    public static RatePlan For(double rate, ElementType element)
    {
        ulong threshold = (ulong)Math.Round(rate * (1ul << ThresholdBits), MidpointRounding.ToEven);
        return new RatePlan(rate, threshold, Round(1 / (1 - rate), element), BitsFor(threshold));
    }

    private static int BitsFor(ulong threshold)
    {
        foreach (int bits in new[] { 1, 2, 3, 4, 6 })
        {
            if (threshold << (64 - ThresholdBits + bits) == 0)
            {
                return bits;
            }
        }

        return MaxBits;
    }

    private static double Round(double scale, ElementType element) =>
        element switch
        {
            ElementType.Single => (float)scale,
            ElementType.Half => RoundToHalf(scale),
            _ => scale,
        };

    /// <summary>Rounds a number of at least 1 to 11 significant bits, as half precision holds them.</summary>
    private static double RoundToHalf(double scale)
    {
        if (double.IsInfinity(scale) || scale >= 65520)
        {
            return double.PositiveInfinity;
        }

        double unit = 1.0 / 1024;
        while (scale >= 2048 * unit)
        {
            unit *= 2;
        }

        return Math.Round(scale / unit, MidpointRounding.ToEven) * unit;
    }
}
