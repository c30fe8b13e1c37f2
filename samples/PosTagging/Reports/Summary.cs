using System;
using System.Collections.Generic;
using System.Linq;

namespace PosTagging.Reports;

/// <summary>Mean and spread of some numbers.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Deviation">The standard deviation of a sample; 0 for a single number.</param>
/// <param name="Least">The least.</param>
/// <param name="Most">The largest.</param>
public readonly record struct Summary(double Mean, double Deviation, double Least, double Most)
{
    /// <summary>Summarises one number or more.</summary>
    public static Summary Of(IReadOnlyList<double> values)
    {
        double mean = values.Average();
        double squares = values.Sum(value => (value - mean) * (value - mean));
        double deviation = values.Count == 1 ? 0 : Math.Sqrt(squares / (values.Count - 1));
        return new Summary(mean, deviation, values.Min(), values.Max());
    }
}
