using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using GeneratedDropout.IntegrationTests.Kernels;
using Xunit;

namespace GeneratedDropout.IntegrationTests;

/// <summary>Every kernel gives the oracle's bits, and writes nothing around its output.</summary>
public sealed class OracleTests
{
    private const int Margin = 40;

    private static readonly DropoutKey Key = new(0x9E3779B97F4A7C15, 0xD1B54A32D192ED03);

    [Fact]
    public void SingleKernelsEqualTheOracle() => CheckAll(KernelCases.All<float, SingleKernels>());

    [Fact]
    public void DoubleKernelsEqualTheOracle() => CheckAll(KernelCases.All<double, DoubleKernels>());

    [Fact]
    public void HalfKernelsEqualTheOracle() => CheckAll(KernelCases.All<Half, HalfKernels>());

    private static void CheckAll<T>(IEnumerable<KernelCase<T>> cases)
        where T : unmanaged, IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        List<string> wrong = [];
        T[] values = TestValues.Create<T>(KernelShapes.BufferLength);
        T[] expected = new T[KernelShapes.BufferLength];
        T[] buffer = new T[KernelShapes.BufferLength + (2 * Margin)];
        int count = 0;
        foreach (KernelCase<T> test in cases)
        {
            count++;
            ReadOnlySpan<T> x = values.AsSpan(0, test.Length);
            Span<T> y = expected.AsSpan(0, test.Length);
            ReferenceDropout.Apply(x, y, test.Shape, test.NoiseShape, test.Rate, Key);

            Span<T> guarded = buffer.AsSpan(0, test.Length + (2 * Margin));
            MemoryMarshal.AsBytes(guarded).Fill(0xA5);
            test.Run(x, guarded.Slice(Margin, test.Length), Key);

            bool isRight = MemoryMarshal
                .AsBytes(guarded.Slice(Margin, test.Length))
                .SequenceEqual(MemoryMarshal.AsBytes(y));
            bool isContained =
                !MemoryMarshal.AsBytes(guarded[..Margin]).ContainsAnyExcept((byte)0xA5)
                && !MemoryMarshal.AsBytes(guarded[^Margin..]).ContainsAnyExcept((byte)0xA5);
            if (!isRight || !isContained)
            {
                wrong.Add($"{test}{(isContained ? "" : " writes outside")}");
            }
        }

        Assert.True(count > 4000, $"only {count} cases");
        Assert.True(wrong.Count == 0, $"{wrong.Count} cases differ:\n{string.Join("\n", wrong.Take(20))}");
    }
}
