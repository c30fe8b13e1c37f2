using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GeneratedDropout.Generator.Emission;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Emission;

public class LiteralFormatterTests
{
    private static readonly double[] Doubles =
    [
        0,
        -0.0,
        1,
        -1,
        1 / 3.0,
        0.1,
        double.Epsilon,
        -double.Epsilon,
        double.MinValue,
        double.MaxValue,
        2.2250738585072014e-308,
        2.2250738585072009e-308,
        1e21,
        1e22,
        9007199254740993,
        5e-324,
        1.7976931348623157e308,
        .. Random(4000, random => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)))
            .Where(double.IsFinite),
    ];

    private static readonly float[] Singles =
    [
        0,
        -0f,
        1,
        -1,
        1 / 3f,
        0.1f,
        16777217,
        float.Epsilon,
        float.MinValue,
        float.MaxValue,
        1.17549435e-38f,
        1.1754942e-38f,
        .. Random(4000, random => BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue)))
            .Where(float.IsFinite),
    ];

    [Fact]
    public void Double_ReadsBackToTheSameBits() =>
        Assert.All(
            Doubles,
            value => Assert.Equal(Bits(value), Bits((double)Read(LiteralFormatter.Double(value), value < 0)))
        );

    [Fact]
    public void Single_ReadsBackToTheSameBits() =>
        Assert.All(
            Singles,
            value => Assert.Equal(Bits(value), Bits((float)Read(LiteralFormatter.Single(value), value < 0)))
        );

    [Fact]
    public void NamedValues_AreNamed()
    {
        Assert.Equal("double.NaN", LiteralFormatter.Double(double.NaN));
        Assert.Equal("double.PositiveInfinity", LiteralFormatter.Double(double.PositiveInfinity));
        Assert.Equal("double.NegativeInfinity", LiteralFormatter.Double(double.NegativeInfinity));
        Assert.Equal("float.NaN", LiteralFormatter.Single(float.NaN));
        Assert.Equal("float.PositiveInfinity", LiteralFormatter.Single(float.PositiveInfinity));
        Assert.Equal("float.NegativeInfinity", LiteralFormatter.Single(float.NegativeInfinity));
    }

    [Theory]
    [InlineData(0.1, "0.1", "0.1d", "0.1f")]
    [InlineData(1.25, "1.25", "1.25d", "1.25f")]
    [InlineData(1, "1", "1d", "1f")]
    [InlineData(-0.0, "-0", "-0d", "-0f")]
    [InlineData(1.0 / 3, "0.3333333333333333", "0.3333333333333333d", "0.33333334f")]
    [InlineData(1e-300, "1E-300", "1E-300d", "0f")]
    [InlineData(1000, "1000", "1000d", "1000f")]
    [InlineData(-2500000, "-2500000", "-2500000d", "-2500000f")]
    [InlineData(1e9, "1E+09", "1E+09d", "1E+09f")]
    public void Digits_AreTheFewestThatReadBack(double value, string shortest, string literal, string asFloat)
    {
        Assert.Equal(literal, LiteralFormatter.Double(value));
        Assert.Equal(asFloat, LiteralFormatter.Single((float)value));
        Assert.Equal(shortest, LiteralFormatter.Shortest(value));
    }

    [Theory]
    [InlineData(int.MinValue, "-2147483648")]
    [InlineData(int.MaxValue, "2147483647")]
    [InlineData(0, "0")]
    [InlineData(-1, "-1")]
    public void Integer_HasNoSeparators(long value, string text) => Assert.Equal(text, LiteralFormatter.Integer(value));

    [Theory]
    [InlineData(int.MaxValue, "2147483647")]
    [InlineData(int.MaxValue + 1L, "unchecked((nint)2147483648)")]
    [InlineData(1L << 56, "unchecked((nint)72057594037927936)")]
    public void NativeInteger_IsCastWhereAnIntIsTooSmall(long value, string text) =>
        Assert.Equal(text, LiteralFormatter.NativeInteger(value));

    [Theory]
    [InlineData(0ul, "0x0ul")]
    [InlineData(0x80_0000_0000ul, "0x8000000000ul")]
    [InlineData(ulong.MaxValue, "0xFFFFFFFFFFFFFFFFul")]
    public void UnsignedLong_IsHexadecimal(ulong value, string text) =>
        Assert.Equal(text, LiteralFormatter.UnsignedLong(value));

    [Fact]
    public void Bits_AreThoseOfTheNumber()
    {
        Assert.Equal("0x3F8E38E4", LiteralFormatter.SingleBits(1.1111112f));
        Assert.Equal("0x80000000", LiteralFormatter.SingleBits(-0f));
        Assert.Equal("0x3FF5555555555555", LiteralFormatter.DoubleBits(4 / 3.0));
        Assert.Equal("0x0000000000000001", LiteralFormatter.DoubleBits(double.Epsilon));
    }

    [Fact]
    public void Culture_ChangesNothing()
    {
        string[] expected = Everything();
        foreach (CultureInfo culture in Cultures.All)
        {
            Assert.Equal(expected, Cultures.Under(culture, Everything));
        }
    }

    private static string[] Everything() =>
        [
            .. Doubles
                .Take(40)
                .SelectMany(value => new[] { LiteralFormatter.Double(value), LiteralFormatter.Shortest(value) }),
            .. Singles.Take(40).Select(LiteralFormatter.Single),
            LiteralFormatter.Integer(int.MinValue),
            LiteralFormatter.NativeInteger(long.MaxValue),
            LiteralFormatter.UnsignedLong(1234567890123),
            LiteralFormatter.DoubleBits(-1234.5),
        ];

    /// <summary>Reads a literal as the compiler does. It reads −x as a minus before x.</summary>
    private static object Read(string literal, bool isNegative)
    {
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(literal);
        Assert.Empty(expression.GetDiagnostics());
        if (expression is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus)
        {
            object value = ((LiteralExpressionSyntax)minus.Operand).Token.Value!;
            return value is float single ? (object)-single : -(double)value;
        }

        Assert.False(isNegative);
        return ((LiteralExpressionSyntax)expression).Token.Value!;
    }

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);

    private static int Bits(float value) => BitConverter.SingleToInt32Bits(value);

    private static IEnumerable<T> Random<T>(int count, Func<Random, T> next)
    {
        Random random = new(17);
        return Enumerable.Range(0, count).Select(_ => next(random));
    }
}
