using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GeneratedDropout.Generator.Tests.Harness;

/// <summary>Cultures that write numbers in ways no compiler reads.</summary>
internal static class Cultures
{
    /// <summary>Swedish and Finnish have U+2212 as their minus, Turkish its own capital i; and one has every oddity.</summary>
    public static IReadOnlyList<CultureInfo> All { get; } =
    [.. new[] { "sv-SE", "fi-FI", "tr-TR", "ar-SA" }.Select(GetOrOdd), Odd()];

    public static T Under<T>(CultureInfo culture, Func<T> function)
    {
        (CultureInfo culture, CultureInfo ui) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return function();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    /// <summary>The machine's culture of this name; where it has none, the one that is made here.</summary>
    private static CultureInfo GetOrOdd(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return Odd();
        }
    }

    private static CultureInfo Odd()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.PositiveSign = "plus";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.NumberFormat.NaNSymbol = "nope";
        culture.NumberFormat.PositiveInfinitySymbol = "∞";
        culture.NumberFormat.NegativeInfinitySymbol = "\u2212∞";
        return culture;
    }
}
