using System;
using System.Runtime.InteropServices;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Masks;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.CompilerServices;

/// <summary>A window gives the definition's decisions, wherever it is asked, also beyond 2³² elements.</summary>
public sealed class MaskWindowTests
{
    private static readonly DropoutKey Key = new(0xFEDCBA9876543210, 3);

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.25)]
    [InlineData(0.125)]
    [InlineData(7 / 256.0)]
    [InlineData(0.1)]
    public void AnyRequestGivesTheDefinition(double rate)
    {
        foreach (
            long start in (long[])[0, 1, 127, 128, 1023, 5000, (1L << 31) - 100, (1L << 32) - 100, (1L << 40) + 77]
        )
        {
            foreach (int count in (int[])[1, 3, 100, 1000, MaskWindow.MaxCount])
            {
                Check(rate, (nint)start, count, (nint)(start + (5 * count)));
            }
        }
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.1)]
    public void TheLastRequestMayBeShorter(double rate)
    {
        ulong threshold = MaskFormat.Threshold(rate);
        MaskWindow masks = new(Key, threshold, 5000, new byte[MaskWindow.BufferLength]);

        AssertDefinition(ref masks.At(0, MaskWindow.BufferLength), threshold, 0, MaskWindow.BufferLength);
        AssertDefinition(ref masks.At(4096, 904), threshold, 4096, 904);
    }

    [Fact]
    public void GoingBackDrawsAgain()
    {
        ulong threshold = MaskFormat.Threshold(0.37);
        MaskWindow masks = new(Key, threshold, 100_000, new byte[MaskWindow.BufferLength]);
        foreach (nint index in (nint[])[90_000, 0, 50_000, 49_999, 3, 99_000])
        {
            AssertDefinition(ref masks.At(index, 1000), threshold, index, 1000);
        }
    }

    private static void Check(double rate, nint start, int count, nint length)
    {
        ulong threshold = MaskFormat.Threshold(rate);
        MaskWindow masks = new(Key, threshold, length, new byte[MaskWindow.BufferLength]);
        for (nint index = start; index < length; index += count)
        {
            AssertDefinition(ref masks.At(index, count), threshold, index, count);
        }
    }

    private static void AssertDefinition(ref byte mask, ulong threshold, nint index, int count)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.CreateReadOnlySpan(ref mask, count);
        for (int i = 0; i < count; i++)
        {
            byte expected = MaskFormat.IsKept(Key, (ulong)(index + i), threshold) ? (byte)0xFF : (byte)0;
            Assert.True(bytes[i] == expected, $"noise element {index + i}");
        }
    }
}
