using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using GeneratedDropout.IntegrationTests.Kernels;
using Xunit;

namespace GeneratedDropout.IntegrationTests;

/// <summary>The generic implementation, and the generated kernels of every noise pattern, give the oracle's bits.</summary>
public sealed class GenericDropoutTests
{
    private const double Rate = 0.37;

    private static readonly DropoutKey Key = new(11, ulong.MaxValue);

    private static readonly nint[][] Extents =
    [
        [4, 3, 2, 5, 3],
        [1, 4, 3, 1, 7],
        [2, 1, 33, 2, 1],
        [3, 2, 1, 0, 2],
    ];

    private delegate void ViewTest(ReadOnlyTensorSpan<float> x, TensorSpan<float> y);

    [Fact]
    public void SpansOfEveryPatternEqualTheOracle()
    {
        foreach ((nint[] shape, nint[] noiseShape) in ShapesOfEveryPattern())
        {
            CheckSpans<float>(shape, noiseShape);
            CheckSpans<double>(shape, noiseShape);
            CheckSpans<Half>(shape, noiseShape);
        }
    }

    [Theory]
    [InlineData(new[] { 9000 }, "F")]
    [InlineData(new[] { 5000, 3 }, "FS")]
    [InlineData(new[] { 3, 5000 }, "SF")]
    [InlineData(new[] { 2, 2049, 4 }, "FSF")]
    [InlineData(new[] { 3, 2, 4097 }, "FSF")]
    [InlineData(new[] { 600, 12 }, "SF")]
    [InlineData(new[] { 2, 300, 255 }, "FSF")]
    public void LongAxesEqualTheOracle(int[] extents, string pattern)
    {
        nint[] shape = [.. extents.Select(extent => (nint)extent)];
        nint[] noiseShape = KernelShapes.Noise(pattern, shape);

        CheckSpans<float>(shape, noiseShape);
        CheckSpans<double>(shape, noiseShape);
        CheckSpans<Half>(shape, noiseShape);
    }

    [Fact]
    public void GeneratedKernelsOfEveryPatternEqualTheOracle()
    {
        foreach ((string pattern, EveryPattern.TensorKernel run) in EveryPattern.All)
        {
            foreach (nint[] extents in Extents)
            {
                nint[] shape = extents[..pattern.Length];
                CheckViews(
                    shape,
                    KernelShapes.Noise(pattern, shape),
                    (x, y) => run(x, y, Key),
                    $"{pattern} over [{string.Join(", ", shape)}]"
                );
            }
        }
    }

    [Fact]
    public void ViewsOfEveryPatternEqualTheOracle()
    {
        foreach ((nint[] shape, nint[] noiseShape) in ShapesOfEveryPattern())
        {
            CheckViews(
                shape,
                noiseShape,
                (x, y) => GenericDropout.Apply<float>(x, y, noiseShape, Rate, Key),
                $"[{string.Join(", ", noiseShape)}] over [{string.Join(", ", shape)}]"
            );
        }
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(0.5)]
    public void ViewsAtSpecialRatesEqualTheOracle(double rate)
    {
        CheckViews(
            [3, 5, 4],
            [3, 1, 4],
            (x, y) => GenericDropout.Apply<float>(x, y, [3, 1, 4], rate, Key),
            "generic",
            rate
        );
    }

    [Fact]
    public void BroadcastInputEqualsItsDenseCopy()
    {
        float[] x = TestValues.Create<float>(40);
        float[] y = new float[120];
        ReadOnlyTensorSpan<float> broadcast = new(x, [4, 3, 10], [10, 0, 1]);
        float[] dense = new float[120];
        broadcast.FlattenTo(dense);

        foreach ((string pattern, EveryPattern.TensorKernel run) in EveryPattern.All.Where(k => k.Pattern.Length == 3))
        {
            nint[] noiseShape = KernelShapes.Noise(pattern, [4, 3, 10]);
            float[] expected = new float[120];
            ReferenceDropout.Apply<float>(dense, expected, [4, 3, 10], noiseShape, Rate, Key);

            GenericDropout.Apply<float>(broadcast, new TensorSpan<float>(y, [4, 3, 10]), noiseShape, Rate, Key);
            AssertBits(expected, y, pattern);
            run(broadcast, new TensorSpan<float>(y, [4, 3, 10]), Key);
            AssertBits(expected, y, pattern);
        }
    }

    private static IEnumerable<(nint[] Shape, nint[] NoiseShape)> ShapesOfEveryPattern() =>
        from kernel in EveryPattern.All
        from extents in Extents
        let shape = extents[..kernel.Pattern.Length]
        select (shape, KernelShapes.Noise(kernel.Pattern, shape));

    private static void CheckSpans<T>(nint[] shape, nint[] noiseShape)
        where T : unmanaged, IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T[] x = TestValues.Create<T>((int)KernelShapes.Count(shape));
        T[] expected = new T[x.Length];
        T[] y = new T[x.Length];
        foreach (double rate in (double[])[Rate, 0.5, 0, 1])
        {
            ReferenceDropout.Apply<T>(x, expected, shape, noiseShape, rate, Key);
            GenericDropout.Apply<T>(x, y, shape, noiseShape, rate, Key);

            AssertBits(expected, y, $"[{string.Join(", ", noiseShape)}] over [{string.Join(", ", shape)}]");
        }
    }

    /// <summary>Tries all combinations of dense, sliced, strided and permuted views, and each of them in place.</summary>
    private static void CheckViews(nint[] shape, nint[] noiseShape, ViewTest run, string what, double rate = Rate)
    {
        float[] x = TestValues.Create<float>((int)KernelShapes.Count(shape));
        float[] expected = new float[x.Length];
        ReferenceDropout.Apply<float>(x, expected, shape, noiseShape, rate, Key);
        float[] actual = new float[x.Length];

        View[] views = [View.Dense(shape), View.Sliced(shape), View.Strided(shape), View.Permuted(shape)];
        foreach (View output in views)
        {
            foreach (View input in views)
            {
                float[] source = input.Fill(x);
                float[] target = output.CreateBuffer();
                run(input.Over(source), output.Over(target));

                output.Over(target).FlattenTo(actual);
                AssertBits(expected, actual, $"{what}, {input.Name} to {output.Name}");
                output.AssertNothingElseIsWritten(target);
            }

            float[] both = output.Fill(x);
            run(output.Over(both), output.Over(both));
            output.Over(both).FlattenTo(actual);
            AssertBits(expected, actual, $"{what}, {output.Name} in place");
            output.AssertNothingElseIsWritten(both);
        }
    }

    private static void AssertBits<T>(ReadOnlySpan<T> expected, ReadOnlySpan<T> actual, string what)
        where T : unmanaged =>
        Assert.True(MemoryMarshal.AsBytes(expected).SequenceEqual(MemoryMarshal.AsBytes(actual)), what);
}
