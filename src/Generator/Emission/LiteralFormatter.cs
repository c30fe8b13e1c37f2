using System;
using System.Globalization;

namespace GeneratedDropout.Generator.Emission;

/// <summary>Prints numbers as C# literals that read back to the same bits, whatever the culture.</summary>
internal static class LiteralFormatter
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>A count that becomes an <c>nint</c>.</summary>
    public static string NativeInteger(long value) =>
        value <= int.MaxValue ? Integer(value) : $"unchecked((nint){Integer(value)})";

    public static string Integer(long value) => value.ToString(Invariant);

    /// <summary>Hexadecimal, for what is read bit by bit.</summary>
    public static string UnsignedLong(ulong value) => "0x" + value.ToString("X", Invariant) + "ul";

    public static string Double(double value) => Named(value, "double") ?? Digits(value, 17) + "d";

    public static string Single(float value) => Named(value, "float") ?? Digits(value, 9) + "f";

    /// <summary>The bits of a <see cref="float"/>, for a comment.</summary>
    public static string SingleBits(float value) =>
        "0x" + BitConverter.ToInt32(BitConverter.GetBytes(value), 0).ToString("X8", Invariant);

    /// <summary>The bits of a <see cref="double"/>, for a comment.</summary>
    public static string DoubleBits(double value) =>
        "0x" + BitConverter.DoubleToInt64Bits(value).ToString("X16", Invariant);

    /// <summary>The shortest text that reads back to the same <see cref="double"/>, for a comment.</summary>
    public static string Shortest(double value) => Digits(value, 17);

    private static string? Named(double value, string type) =>
        double.IsNaN(value) ? type + ".NaN"
        : double.IsPositiveInfinity(value) ? type + ".PositiveInfinity"
        : double.IsNegativeInfinity(value) ? type + ".NegativeInfinity"
        : null;

    // The fewest digits that read back, up to those that always do. The host may be .NET Framework, whose own "R" errs.
    private static string Digits(double value, int most)
    {
        double magnitude = Math.Abs(value);
        int least = magnitude is >= 1 and < 1e9 ? 1 + (int)Math.Log10(magnitude) : 1; // 1000, not 1E+03
        for (int digits = least; digits < most; digits++)
        {
            string text = value.ToString("G" + Integer(digits), Invariant);
            double back = double.Parse(text, Invariant);
            bool same = most == 9 ? ((float)back).Equals((float)value) : back.Equals(value);
            if (same)
            {
                return Signed(text, value);
            }
        }

        return Signed(value.ToString("G" + Integer(most), Invariant), value);
    }

    // .NET Framework prints −0 without its sign.
    private static string Signed(string text, double value) =>
        value == 0 && 1 / value < 0 && text[0] != '-' ? "-" + text : text;
}
