using System;
using System.Runtime.InteropServices;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Elements;
using GeneratedDropout.Masks;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.CompilerServices;

public sealed class ElementLoopTests
{
    private const int Guard = 64; // elements before and after the output that nobody may touch

    private static readonly DropoutKey Key = new(99, 0x123456789);

    /// <summary>Rates of every number of bits, with ties and without.</summary>
    public static TheoryData<double> Rates =>
        [0.5, 0.25, 0.125, 0.1875, 7 / 256.0, 1 / 64.0, 0.1, 1e-12, 0.001, 1 - 1e-12];

    [Theory]
    [MemberData(nameof(Rates))]
    public void CachedResultsAreTheDefinition(double rate)
    {
        foreach (int length in (int[])[1, 31, 32, 33, 511, 512, 513, 1025, 5000, 20_000])
        {
            AssertDefinition<float, SingleStep, CachedStores>(rate, length, past: 0, new SingleStep(2), 3, 6);
            AssertDefinition<double, DoubleStep, CachedStores>(rate, length, past: 0, new DoubleStep(2), 3, 6);
            HalfStep half = new(new HalfScale((Half)2));
            AssertDefinition<Half, HalfStep, CachedStores>(rate, length, past: 0, half, (Half)3, (Half)6);
        }
    }

    /// <summary>Streamed stores are aligned: the loop must begin right wherever the output lies in a cache line.</summary>
    [Theory]
    [MemberData(nameof(Rates))]
    public void StreamedResultsAreTheDefinition(double rate)
    {
        HalfStep half = new(new HalfScale((Half)2));
        foreach (int length in (int[])[1, 20, 33, 600, 14_000])
        {
            for (int past = 0; past < 16; past += past < 3 ? 1 : 4)
            {
                AssertDefinition<float, SingleStep, StreamingStores>(rate, length, past, new SingleStep(2), 3, 6);
                AssertDefinition<double, DoubleStep, StreamingStores>(rate, length, past % 8, new DoubleStep(2), 3, 6);
                AssertDefinition<Half, HalfStep, StreamingStores>(rate, length, 2 * past, half, (Half)3, (Half)6);
            }
        }
    }

    private static unsafe void AssertDefinition<T, TStep, TStores>(
        double rate,
        int length,
        int past,
        TStep step,
        T element,
        T scaled
    )
        where T : unmanaged
        where TStep : struct, IKernelStep<T>
        where TStores : struct, IStores
    {
        ulong threshold = MaskFormat.Threshold(rate);
        nuint bytes = (nuint)((length + past + (2 * Guard)) * sizeof(T));
        T* memory = (T*)NativeMemory.AlignedAlloc(bytes, 64);
        try
        {
            Span<T> all = new(memory, length + past + (2 * Guard));
            all.Fill(element);
            T[] x = new T[length];
            x.AsSpan().Fill(element);
            Span<T> y = all.Slice(Guard + past, length);
            ElementLoop.Run<T, TStep, TStores>(ref x[0], ref y[0], length, 0, past, Key, threshold, step);

            Assert.False(all[..(Guard + past)].ContainsAnyExcept(element));
            Assert.False(all[(Guard + past + length)..].ContainsAnyExcept(element));
            for (int i = 0; i < length; i++)
            {
                T expected = MaskFormat.IsKept(Key, (ulong)i, threshold) ? scaled : default;
                Assert.True(y[i].Equals(expected), $"element {i} of {length}, {past} past a line, at {rate}");
            }
        }
        finally
        {
            NativeMemory.AlignedFree(memory);
        }
    }
}
