using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using GeneratedDropout.Masks;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.Masks;

/// <summary>The golden vectors of docs/mask-format.md, held against the definition and against what users call.</summary>
public sealed class MaskFormatDocTests
{
    /// <summary>Decisions up to here are also taken by <see cref="GenericDropout"/>, which begins at index 0.</summary>
    private const ulong GenericLimit = 1 << 20;

    public static TheoryData<string[]> Philox => MaskFormatDoc.Table("Philox");

    public static TheoryData<string[]> Thresholds => MaskFormatDoc.Table("Thresholds");

    public static TheoryData<string[]> Decisions => MaskFormatDoc.Table("Decisions");

    public static TheoryData<string[]> GenericDecisions =>
        [.. MaskFormatDoc.Table("Decisions").Select(row => row.Data).Where(row => Number(row[3]) < GenericLimit)];

    public static TheoryData<string[]> Ties => MaskFormatDoc.Table("Ties");

    public static TheoryData<string[]> Counts => MaskFormatDoc.Table("Counts");

    public static TheoryData<string[]> Folds => MaskFormatDoc.Table("Folds");

    public static TheoryData<string[]> Tensors => MaskFormatDoc.Table("Tensors");

    [Theory]
    [MemberData(nameof(Philox))]
    public void PhiloxGivesTheWords(string[] row)
    {
        Philox4x32.Block block = Philox4x32.Next(Philox4x32.Block.Counter(Hex(row[1]), Hex(row[2])), Hex(row[0]));

        Assert.Equal(row[3], $"{block.Word0:x8} {block.Word1:x8} {block.Word2:x8} {block.Word3:x8}");
    }

    [Theory]
    [MemberData(nameof(Thresholds))]
    public void TheRateGivesTheThreshold(string[] row)
    {
        ulong threshold = MaskFormat.Threshold(Rate(row[0]));
        int bits = MaskFormat.BitsPerDecision(threshold);

        Assert.Equal(Number(row[1]), threshold);
        Assert.Equal(Number(row[2]), (ulong)bits);
        Assert.Equal(Number(row[3]), threshold >> (MaskFormat.ThresholdBits - bits));
        Assert.Equal(Number(row[4]), (uint)threshold);
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void TheDefinitionTakesTheDecisions(string[] row)
    {
        ulong threshold = MaskFormat.Threshold(Rate(row[2]));
        ulong from = Number(row[3]);

        string decisions = string.Concat(
            Enumerable
                .Range(0, row[4].Length)
                .Select(i => MaskFormat.IsKept(Key(row), from + (ulong)i, threshold) ? '1' : '0')
        );

        Assert.Equal(row[4], decisions);
    }

    [Theory]
    [MemberData(nameof(GenericDecisions))]
    public void GenericDropoutTakesTheDecisions(string[] row)
    {
        int from = (int)Number(row[3]);
        bool[] kept = Kept(Key(row), Rate(row[2]), from + row[4].Length);

        Assert.Equal(row[4], string.Concat(kept.Skip(from).Select(isKept => isKept ? '1' : '0')));
    }

    [Theory]
    [MemberData(nameof(Ties))]
    public void TiesAreBroken(string[] row)
    {
        ulong index = Number(row[3]);
        bool expected = row[5] == "1";

        Assert.Equal(row[4], MaskFormat.TieBreak(Key(row), index).ToString("x8", CultureInfo.InvariantCulture));
        Assert.Equal(expected, MaskFormat.IsKept(Key(row), index, MaskFormat.Threshold(Rate(row[2]))));
        Assert.Equal(expected, Kept(Key(row), Rate(row[2]), (int)index + 1)[index]);
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void AsManyAreKept(string[] row)
    {
        const int Count = 100_000;
        ulong threshold = MaskFormat.Threshold(Rate(row[2]));
        bool[] kept = Kept(Key(row), Rate(row[2]), Count);

        Assert.Equal(Number(row[3]), (ulong)kept.Count(isKept => isKept));
        Assert.All(kept, (isKept, i) => Assert.Equal(MaskFormat.IsKept(Key(row), (ulong)i, threshold), isKept));
    }

    [Theory]
    [MemberData(nameof(Folds))]
    public void FoldGivesTheKey(string[] row) =>
        Assert.Equal(new DropoutKey(Hex(row[3]), Hex(row[4])), Key(row).Fold(Hex(row[2])));

    [Theory]
    [MemberData(nameof(Tensors))]
    public void GenericDropoutGivesTheTensors(string[] row)
    {
        string results = row[0] switch
        {
            "Half" => Results<Half>(row, value => $"{BitConverter.HalfToUInt16Bits(value):x4}"),
            "float" => Results<float>(row, value => $"{BitConverter.SingleToUInt32Bits(value):x8}"),
            _ => Results<double>(row, value => $"{BitConverter.DoubleToUInt64Bits(value):x16}"),
        };

        Assert.Equal(row[6], results);
    }

    private static string Results<T>(string[] row, Func<T, string> bits)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        nint[] shape = Extents(row[1]);
        T[] x = new T[shape.Aggregate((product, extent) => product * extent)];
        for (int i = 0; i < x.Length; i++)
        {
            x[i] = T.CreateChecked(i - 5) / T.CreateChecked(8);
        }

        GenericDropout.Apply<T>(x, x, shape, Extents(row[2]), Rate(row[3]), new DropoutKey(Hex(row[4]), Hex(row[5])));
        return string.Join(' ', x.Select(bits));
    }

    private static nint[] Extents(string text) =>
        [.. text.Trim('[', ']').Split(',').Select(extent => nint.Parse(extent, CultureInfo.InvariantCulture))];

    private static bool[] Kept(DropoutKey key, double rate, int count)
    {
        float[] x = new float[count];
        x.AsSpan().Fill(1);
        GenericDropout.Apply<float>(x, x, [count], [count], rate, key);
        return [.. x.Select(value => value != 0)];
    }

    private static DropoutKey Key(string[] row) => new(Hex(row[0]), Hex(row[1]));

    private static double Rate(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static ulong Number(string text) => ulong.Parse(text, CultureInfo.InvariantCulture);

    private static ulong Hex(string text) => ulong.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
