using System;

namespace GeneratedDropout.Masks;

/// <summary>What follows from a rate.</summary>
internal static class DropoutRate
{
    /// <exception cref="ArgumentOutOfRangeException">The rate is outside [0, 1] or NaN.</exception>
    public static void Check(double rate, string name)
    {
        if (!(rate >= 0 && rate <= 1))
        {
            throw new ArgumentOutOfRangeException(name, rate, $"The rate is {rate}; expected a number in [0, 1].");
        }
    }

    /// <summary>The factor of the kept elements, which keeps the mean: 1 / (1 − rate).</summary>
    public static double Scale(double rate) => 1 / (1 - rate);
}
