using System;
using System.Runtime.InteropServices;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Elements;
using GeneratedDropout.Masks;
using GeneratedDropout.Tensors;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.Tensors;

/// <summary>Streamed results are those of the ordinary kernel, wherever the output lies in a cache line.</summary>
public sealed class StreamedKernelTests
{
    private const int Guard = 64; // elements before and after the output that nobody may touch

    private static readonly DropoutKey Key = new(7, 9);

    public static TheoryData<nint[], nint[]> Shapes =>
        new()
        {
            { [70, 300], [70, 1] },
            { [3, 5, 1000], [3, 5, 1] },
            { [2000], [1] },
            { [2, 40, 128], [2, 1, 128] },
            { [2, 33, 129], [2, 1, 129] },
            { [700, 3], [1, 3] },
            { [700, 3], [700, 1] },
            { [2, 130, 1100], [2, 130, 1] },
            { [3, 2, 2500], [3, 1, 2500] },
            { [2, 3, 4, 100], [1, 3, 1, 100] },
            { [3, 2, 5, 300], [3, 1, 5, 1] },
        };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void StreamedIsAsCached(nint[] shape, nint[] noiseShape)
    {
        HalfStep half = new(new HalfScale((Half)2));
        foreach (double rate in (double[])[0.5, 0.1])
        {
            for (int past = 0; past < 16; past += past < 3 ? 1 : 4)
            {
                AssertAsCached<float, SingleStep>(shape, noiseShape, rate, past, new SingleStep(2), 3, 2);
                AssertAsCached<double, DoubleStep>(shape, noiseShape, rate, past, new DoubleStep(2), 3, 2);
                AssertAsCached<Half, HalfStep>(shape, noiseShape, rate, past, half, (Half)3, (Half)2);
            }
        }
    }

    private static unsafe void AssertAsCached<T, TStep>(
        nint[] shape,
        nint[] noiseShape,
        double rate,
        int past,
        TStep step,
        T element,
        T scale
    )
        where T : unmanaged
        where TStep : struct, IKernelStep<T>
    {
        ulong threshold = MaskFormat.Threshold(rate);
        NoiseAxes axes = NoiseAxes.Merge(shape, noiseShape, stackalloc nint[NoiseAxes.MaxRank]);
        int length = (int)axes.Length;
        T[] x = new T[length];
        x.AsSpan().Fill(element);
        T[] expected = new T[length];
        DropoutTask<T> task = new(Key, threshold, scale);
        DenseKernel<T, TStep>.RunPart<CachedStores>(ref x[0], ref expected[0], axes, 0, task, step);

        nuint bytes = (nuint)((length + past + (2 * Guard)) * sizeof(T));
        T* memory = (T*)NativeMemory.AlignedAlloc(bytes, 64);
        try
        {
            Span<T> all = new(memory, length + past + (2 * Guard));
            all.Fill(element);
            Span<T> y = all.Slice(Guard + past, length);
            DenseKernel<T, TStep>.RunPart<StreamingStores>(ref x[0], ref y[0], axes, 0, task, step);

            Assert.True(y.SequenceEqual(expected), $"{typeof(T)}, {past} past a line, at {rate}");
            Assert.False(all[..(Guard + past)].ContainsAnyExcept(element));
            Assert.False(all[(Guard + past + length)..].ContainsAnyExcept(element));
        }
        finally
        {
            NativeMemory.AlignedFree(memory);
        }
    }
}
