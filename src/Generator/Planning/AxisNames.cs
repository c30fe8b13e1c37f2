using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GeneratedDropout.Generator.Model;

namespace GeneratedDropout.Generator.Planning;

/// <summary>Chooses what the kernel calls an extent: <c>nBatch</c> for the axis "batch", else <c>n0</c>, <c>n1</c>, …</summary>
/// <remarks>An n before the name: it is never a C# keyword, and none of the kernel's own words begins so.</remarks>
internal static class AxisNames
{
    public static IReadOnlyList<string> Choose(IReadOnlyList<AxisSpec> axes)
    {
        List<string> names = [];
        for (int axis = 0; axis < axes.Count; axis++)
        {
            string name = axes[axis].Name is string given && IsWord(given) ? "n" + Capitalize(given) : "";
            names.Add(name.Length == 0 || names.Contains(name) ? "n" + Digits(axis) : name);
        }

        return names;
    }

    /// <summary>What comments call an axis's extent: the user's word for it, on one line whatever it holds.</summary>
    public static string Label(AxisSpec axis, int index) =>
        axis.FixedExtent is int extent ? Digits(extent)
        : axis.Name is null ? "n" + Digits(index)
        : new string([.. axis.Name.Select(c => IsPrintable(c) ? c : '_')]);

    public static string Capitalize(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    private static bool IsPrintable(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
                or UnicodeCategory.OtherNotAssigned
            );

    private static bool IsWord(string name) =>
        IsLetter(name[0]) && name.All(c => IsLetter(c) || c is '_' or (>= '0' and <= '9'));

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
