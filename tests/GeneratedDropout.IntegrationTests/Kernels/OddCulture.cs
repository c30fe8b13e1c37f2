using System.Globalization;

namespace GeneratedDropout.IntegrationTests.Kernels;

/// <summary>A culture that writes numbers in a way no compiler reads, on machines without cultures too.</summary>
internal static class OddCulture
{
    /// <summary>A clone of the culture of this name, or else of the invariant one, with a minus sign and a comma of its own.</summary>
    public static CultureInfo Create(string name)
    {
        CultureInfo culture = Clone(name);
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }

    private static CultureInfo Clone(string name)
    {
        try
        {
            return (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        }
        catch (CultureNotFoundException)
        {
            return (CultureInfo)CultureInfo.InvariantCulture.Clone();
        }
    }
}
