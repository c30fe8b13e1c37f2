using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using GeneratedDropout.IntegrationTests.Kernels;
using Xunit;

namespace GeneratedDropout.IntegrationTests;

/// <summary>What dropout means, line by line.</summary>
public sealed class SemanticsTests
{
    private const int Length = 1000;

    private static readonly DropoutKey Key = new(42);

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    [InlineData(-1f)]
    [InlineData(-0f)]
    public void DroppedElementsArePositiveZero(float value)
    {
        float[] y = new float[Length];
        SingleKernels.ElementwiseHalf(Repeat(value), y, Key);

        bool[] kept = Kept(0.5);
        Assert.Contains(false, kept);
        Assert.All(
            Enumerable.Range(0, Length).Where(i => !kept[i]),
            i => Assert.Equal(0u, BitConverter.SingleToUInt32Bits(y[i]))
        );
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(-0f)]
    [InlineData(3f)]
    public void KeptElementsAreScaled(float value)
    {
        float[] y = new float[Length];
        SingleKernels.ElementwiseTenth(Repeat(value), y, Key);

        bool[] kept = Kept(0.1);
        uint expected = BitConverter.SingleToUInt32Bits(value * (float)(1 / (1 - 0.1)));
        Assert.All(
            Enumerable.Range(0, Length).Where(i => kept[i]),
            i => Assert.Equal(expected, BitConverter.SingleToUInt32Bits(y[i]))
        );
    }

    [Fact]
    public void RateZeroCopiesBits()
    {
        uint[] bits = [.. Enumerable.Range(0, Length).Select(i => unchecked((uint)i * 2654435761u))]; // signalling NaNs too
        float[] x = MemoryMarshal.Cast<uint, float>(bits).ToArray();
        float[] y = new float[Length];

        SingleKernels.ElementwiseNever(x, y, Key);
        AssertBits(x, y);
        Array.Clear(y);
        SingleKernels.AtRate(x, y, 0, Key);
        AssertBits(x, y);
        Array.Clear(y);
        GenericDropout.Apply<float>(x, y, [Length], [Length], 0, Key);
        AssertBits(x, y);
    }

    [Fact]
    public void RateOneClears()
    {
        float[] zeros = new float[Length];
        float[] y = Repeat(1f);
        SingleKernels.ElementwiseAlways(Repeat(float.NaN), y, Key);
        AssertBits(zeros, y);

        y = Repeat(1f);
        SingleKernels.AtRate(Repeat(float.PositiveInfinity), y, 1, Key);
        AssertBits(zeros, y);

        y = Repeat(1f);
        GenericDropout.Apply<float>(Repeat(float.NaN), y, [Length], [1], 1, Key);
        AssertBits(zeros, y);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.1)]
    [InlineData(-double.Epsilon)]
    [InlineData(1.0000001)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void RatesOutsideAreRefused(double rate)
    {
        string[] words = [$"The rate is {rate}; expected a number in [0, 1]."];
        Refuses("rate", words, 6, 6, (x, y) => SingleKernels.AtRate(x, y, rate, Key));
        Refuses(
            "rate",
            [],
            6,
            6,
            (x, y) => SingleKernels.AtSingleRate(x, y, (float)rate is -0f ? -1 : (float)rate, Key)
        );
        Refuses("rate", words, 6, 6, (_, y) => SingleKernels.InPlaceAtRate(y, rate, true, Key));
        Refuses("rate", words, 6, 6, (x, y) => Guarded.Wide(x, y, 1, 2, 3, rate, Key));
        Refuses("rate", words, 6, 6, (x, y) => GenericDropout.Apply<float>(x, y, [6], [6], rate, Key));
    }

    [Fact]
    public void WrongLengthsAreRefused()
    {
        Refuses("out", ["7", "6"], 6, 7, (x, y) => Guarded.Open(x, y, Key));
        Refuses("out", ["5", "6"], 6, 5, (x, y) => Guarded.Open(x, y, Key));
        Refuses("in", ["9", "8", "[2, 4]"], 9, 9, (x, y) => Guarded.Named(x, y, 2, Key));
        Refuses("result", ["9", "8"], 8, 9, (x, y) => Guarded.Named(x, y, 2, Key));
        Refuses("input", ["25", "24", "[2, 3, 4]"], 25, 24, (x, y) => Guarded.Wide(x, y, 2, 3, 4, 0.5, Key));
        Refuses("output", ["25", "24"], 24, 25, (x, y) => Guarded.Wide(x, y, 2, 3, 4, 0.5, Key));
        Refuses("given", ["10", "4", "[?, 4]"], 10, 10, (x, y) => Guarded.Inferred(x, y, Key));
        Refuses("wanted", ["12", "8"], 8, 12, (x, y) => Guarded.Inferred(x, y, Key));
        Refuses("source", ["25", "24", "[2, 3, 4]"], 25, 25, (x, y) => Guarded.Shaped(x, y, [2, 3, 4], Key));
        Refuses("target", ["25", "24"], 24, 25, (x, y) => Guarded.Shaped(x, y, [2, 3, 4], Key));
        Refuses("ref", ["9", "8", "[2, 4]"], 0, 9, (_, y) => Guarded.InPlace(y, 2, Key));
        Refuses("target", ["7", "6"], 6, 7, (x, y) => Guarded.Never(x, y, Key));
        Refuses("target", ["7", "6"], 6, 7, (x, y) => Guarded.Always(x, y, Key));
        Refuses("target", ["7", "6"], 6, 7, (x, y) => Guarded.Training(x, y, false, Key));
        Refuses("x", ["7", "6", "[2, 3]"], 7, 6, (x, y) => GenericDropout.Apply<float>(x, y, [2, 3], [2, 1], 0.5, Key));
        Refuses("y", ["7", "6", "[2, 3]"], 6, 7, (x, y) => GenericDropout.Apply<float>(x, y, [2, 3], [2, 1], 0.5, Key));
    }

    [Fact]
    public void WrongShapesAreRefused()
    {
        Refuses("shape", ["[2, 4, 4]", "[?, 3, ?]"], 32, 32, (x, y) => Guarded.Shaped(x, y, [2, 4, 4], Key));
        Refuses("shape", ["[2, 12]", "[?, 3, ?]"], 24, 24, (x, y) => Guarded.Shaped(x, y, [2, 12], Key));
        Refuses("shape", ["-2"], 24, 24, (x, y) => Guarded.Shaped(x, y, [-2, 3, -4], Key));
        Refuses(
            "in",
            ["[2, 5]", "[?, 4]"],
            10,
            10,
            (x, y) => Guarded.Tensors(Tensor(x, 2, 5), Tensor(y, 2, 5), 0.5f, Key)
        );
        Refuses("in", ["[8]", "[?, 4]"], 8, 8, (x, y) => Guarded.Tensors(Tensor(x, 8), Tensor(y, 2, 4), 0.5f, Key));
        Refuses(
            "out",
            ["[4, 2]", "[2, 4]"],
            8,
            8,
            (x, y) => Guarded.Tensors(Tensor(x, 2, 4), Tensor(y, 4, 2), 0.5f, Key)
        );
        Refuses("data", ["[8]", "[?, ?]"], 0, 8, (_, y) => Guarded.InPlaceTensor(Tensor(y, 8), Key));
        Refuses(
            "noiseShape",
            ["2", "1 or 3"],
            6,
            6,
            (x, y) => GenericDropout.Apply<float>(x, y, [2, 3], [2, 2], 0.5, Key)
        );
        Refuses("noiseShape", ["[2]", "2"], 6, 6, (x, y) => GenericDropout.Apply<float>(x, y, [2, 3], [2], 0.5, Key));
        Refuses(
            "y",
            ["[3, 2]", "[2, 3]"],
            6,
            6,
            (x, y) => GenericDropout.Apply<float>(Tensor(x, 2, 3), Tensor(y, 3, 2), [1, 3], 0.5, Key)
        );
    }

    [Fact]
    public void NegativeExtentsAreRefused()
    {
        Refuses("rows", ["-2"], 8, 8, (x, y) => Guarded.Named(x, y, -2, Key));
        Refuses("rows", ["-1"], 4, 4, (x, y) => Guarded.Named(x, y, -1, Key));
        Refuses("rows", ["-1"], 0, 4, (_, y) => Guarded.InPlace(y, -1, Key));
        Refuses("batch", ["-2"], 24, 24, (x, y) => Guarded.Wide(x, y, -2, -3, 4, 0.5, Key));
        Refuses("steps", ["-9223372036854775808"], 0, 8, (x, y) => Guarded.Wide(x, y, 2, nint.MinValue, 4, 0.5, Key));
        Refuses("shape", ["-2"], 6, 6, (x, y) => GenericDropout.Apply<float>(x, y, [-2, -3], [1, 1], 0.5, Key));
    }

    [Fact]
    public void OverflowingProductsAreRefused()
    {
        long twoTo32 = 1L << 32;
        string most = long.MaxValue.ToString(CultureInfo.InvariantCulture);
        Refuses("input", [most], 0, 0, (x, y) => Guarded.Wide(x, y, twoTo32, (nint)twoTo32, 1, 0.5, Key));
        Refuses("input", [most], 8, 8, (x, y) => Guarded.Wide(x, y, twoTo32, (nint)twoTo32, 2, 0.5, Key));
        Refuses("source", [most], 0, 0, (x, y) => Guarded.Shaped(x, y, [nint.MaxValue, 3, 2], Key));
        Refuses(
            "shape",
            [most],
            0,
            0,
            (x, y) => GenericDropout.Apply<float>(x, y, [nint.MaxValue, 2, 4], [1, 1, 4], 0.5, Key)
        );
    }

    [Fact]
    public void ShapesMayHaveMoreElementsThanAnIntCounts()
    {
        Refuses("wide", ["[65536, 65536, 3]"], 6, 6, (x, y) => Guarded.Huge(Tensor(x, 2, 3), Tensor(y, 2, 3), Key));
        ArgumentException exception = Assert.Throws<ArgumentException>(
            "long_",
            () => Guarded.HugeRows(new Half[8], new Half[8], 0.5, Key)
        );
        Assert.Contains("1073741824", exception.Message, StringComparison.Ordinal);
        Guarded.HugeRows([], [], 0.5, Key);
        Assert.Throws<ArgumentException>(
            "data",
            () => Guarded.HugeReused(new TensorSpan<double>(new double[6], [2, 3]), Key)
        );
    }

    [Fact]
    public void PartialOverlapIsRefused()
    {
        foreach (int distance in (int[])[1, -1, 7, -7])
        {
            RefusesOverlap("out", distance, (x, y) => Guarded.Open(x, y, Key));
            RefusesOverlap("result", distance, (x, y) => Guarded.Named(x, y, 2, Key));
            RefusesOverlap("target", distance, (x, y) => Guarded.Never(x, y, Key));
            RefusesOverlap("target", distance, (x, y) => Guarded.Always(x, y, Key));
            RefusesOverlap("target", distance, (x, y) => Guarded.Training(x, y, false, Key));
            RefusesOverlap("y", distance, (x, y) => GenericDropout.Apply<float>(x, y, [8], [8], 0.5, Key));
            RefusesOverlap(
                "out",
                distance,
                (x, y) =>
                    Guarded.Tensors(
                        new ReadOnlyTensorSpan<float>(x, [2, 4]),
                        new TensorSpan<float>(y, [2, 4]),
                        0.5f,
                        Key
                    )
            );
            RefusesOverlap(
                "y",
                distance,
                (x, y) =>
                    GenericDropout.Apply<float>(
                        new ReadOnlyTensorSpan<float>(x, [2, 4]),
                        new TensorSpan<float>(y, [2, 4]),
                        [2, 1],
                        0.5,
                        Key
                    )
            );
        }
    }

    [Fact]
    public void OverlapBetweenElementsIsRefused()
    {
        byte[] bytes = new byte[33];
        ArgumentException exception = Assert.Throws<ArgumentException>(() =>
            Guarded.Open(
                MemoryMarshal.Cast<byte, float>(bytes.AsSpan(0, 32)),
                MemoryMarshal.Cast<byte, float>(bytes.AsSpan(1, 32)),
                Key
            )
        );

        Assert.Equal("out", exception.ParamName);
        Assert.All(bytes, value => Assert.Equal(0, value));
    }

    [Fact]
    public void TheSameMemoryIsAllowed()
    {
        float[] x = TestValues.Create<float>(2000);
        float[] expected = new float[2000];
        SingleKernels.ElementwiseTenth(x, expected, Key);

        float[] y = (float[])x.Clone();
        SingleKernels.ElementwiseTenth(y, y, Key);

        AssertBits(expected, y);
    }

    [Fact]
    public void NeighbouringMemoryIsAllowed()
    {
        float[] x = TestValues.Create<float>(2000);
        float[] expected = new float[1000];
        SingleKernels.ElementwiseTenth(x.AsSpan(0, 1000), expected, Key);

        SingleKernels.ElementwiseTenth(x.AsSpan(0, 1000), x.AsSpan(1000), Key);

        AssertBits(expected, x.AsSpan(1000));
    }

    [Fact]
    public void TrainingFalseCopies()
    {
        float[] x = TestValues.Create<float>(Length);
        float[] y = new float[Length];

        SingleKernels.Training(x, y, false, Key);
        AssertBits(x, y);
        SingleKernels.InPlaceAtRate(y, 0.5, false, Key);
        AssertBits(x, y);
    }

    [Fact]
    public void ExtentsMayBeZero()
    {
        float[] none = [];
        Guarded.Open(none, none, Key);
        Guarded.Named(none, none, 0, Key);
        Guarded.Inferred(none, none, Key);
        Guarded.InPlace(none, 0, Key);
        Guarded.Wide(none, none, 0, nint.MaxValue, int.MaxValue, 0.5, Key);
        Guarded.Wide(none, none, long.MaxValue, nint.MaxValue, 0, 0.5, Key);
        Guarded.Shaped(none, none, [5, 3, 0], Key);
        Guarded.Tensors(Tensor(none, 0, 4), Tensor(none, 0, 4), 0.5f, Key);
        Guarded.InPlaceTensor(Tensor(none, 3, 0), Key);
        GenericDropout.Apply<float>(none, none, [3, 0], [1, 1], 0.5, Key);
    }

    [Fact]
    public void BackwardIsTheSameMethodWithTheSameKey()
    {
        float[] gradient = [.. Enumerable.Range(0, Length).Select(i => (i % 37) - 18.5f)];
        float[] backward = new float[Length];
        Guarded.Wide(gradient, backward, 2, 25, 20, 0.2, Key);

        float[] forward = new float[Length];
        Guarded.Wide(Repeat(1f), forward, 2, 25, 20, 0.2, Key);

        Assert.Contains(0f, forward);
        Assert.Equal(gradient.Zip(forward, (g, f) => f == 0 ? 0 : g * (float)(1 / (1 - 0.2))), backward);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.25)]
    [InlineData(0.125)]
    [InlineData(7 / 256.0)]
    [InlineData(0.1)]
    [InlineData(0.001)]
    [InlineData(0.37)]
    [InlineData(0.95)]
    [InlineData(0.99999)]
    public void ConstantRatesEqualRunTimeRates(double rate)
    {
        CheckRate<float, SingleKernels>(rate);
        CheckRate<double, DoubleKernels>(rate);
        CheckRate<Half, HalfKernels>(rate);
    }

    [Fact]
    public void ElementTypesShareOneMask()
    {
        const int Count = 5000;
        float[] singles = new float[Count];
        double[] doubles = new double[Count];
        Half[] halves = new Half[Count];
        SingleKernels.ElementwiseTenth(Enumerable.Repeat(1f, Count).ToArray(), singles, Key);
        DoubleKernels.ElementwiseTenth(Enumerable.Repeat(1d, Count).ToArray(), doubles, Key);
        HalfKernels.ElementwiseTenth(Enumerable.Repeat(Half.One, Count).ToArray(), halves, Key);

        Assert.Equal(singles.Select(y => y == 0), doubles.Select(y => y == 0));
        Assert.Equal(singles.Select(y => y == 0), halves.Select(y => y == Half.Zero));
    }

    [Fact]
    public void EveryContainerRunsTheSameKernel()
    {
        float[] x = TestValues.Create<float>(100);
        float[] expected = new float[100];
        ReferenceDropout.Apply<float>(x, expected, [100], [100], 0.1, Key);
        SpanKernel<float>[] kernels =
        [
            new InstanceContainer().Drop,
            (x, y, key) => default(StructContainer).Drop(x, y, key),
            (x, y, key) => default(StructContainer).DropReadOnly(x, y, key),
            (x, y, key) => default(ReadOnlyStructContainer).Drop(x, y, key),
            RefStructContainer.Drop,
            new RecordContainer(1).Drop,
            (x, y, key) => new RecordStructContainer(1).Drop(x, y, key),
            IInterfaceContainer.DropStatic,
            ((IInterfaceContainer)new Implementation()).DropByDefault,
            GenericContainer<object>.Inner<int, string?>.Drop,
            (x, y, key) => @class.@event.@void(x, y, key, 10, 10),
            (x, y, key) => Kernels.System.Drop(x, y, key),
        ];

        Assert.All(
            kernels,
            kernel =>
            {
                float[] y = new float[100];
                kernel(x, y, Key);
                AssertBits(expected, y);
            }
        );
    }

    [Fact]
    public void NothingIsAllocated()
    {
        CheckAllocation(KernelCases.All<float, SingleKernels>());
        CheckAllocation(KernelCases.All<double, DoubleKernels>());
        CheckAllocation(KernelCases.All<Half, HalfKernels>());
    }

    [Fact]
    public void NothingIsAllocatedForViews()
    {
        float[] x = new float[1000];
        float[] y = new float[1000];
        ReadOnlyTensorSpan<float> input = new(x, [8, 10, 5], [100, 1, 10]);
        TensorSpan<float> output = new(y, [8, 10, 5]);
        nint[] noiseShape = [8, 1, 5];
        for (int call = 0; call < 2; call++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            GenericDropout.Apply(in input, in output, noiseShape, 0.3, Key);
            GenericDropout.Apply(in input, in output, noiseShape, 0, Key);
            EveryPattern.FSF(in input, in output, Key);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (call > 0)
            {
                Assert.Equal(0, allocated);
            }
        }
    }

    [Fact]
    public void CallsInParallelGiveTheSameBits()
    {
        float[] x = TestValues.Create<float>(10_000);
        float[] expected = new float[10_000];
        Guarded.Wide(x, expected, 10, 10, 100, 0.3, Key);

        Parallel.For(
            0,
            64,
            _ =>
            {
                float[] y = new float[10_000];
                Guarded.Wide(x, y, 10, 10, 100, 0.3, Key);
                AssertBits(expected, y);
            }
        );
    }

    private static void CheckRate<T, TKernels>(double rate)
        where T : unmanaged, IFloatingPointIeee754<T>, IMinMaxValue<T>
        where TKernels : IKernels<T>
    {
        T[] x = TestValues.Create<T>(5000);
        T[] y = new T[5000];
        T[] expected = new T[5000];
        TKernels.AtRate(x, expected, rate, Key);

        KernelCase<T> constant = KernelCases
            .All<T, TKernels>()
            .First(test =>
                test.Kernel.StartsWith("Elementwise", StringComparison.Ordinal)
                && test.Rate == rate
                && test.Length == 100
            );
        constant.Run(x, y, Key);
        AssertBits<T>(expected, y);

        GenericDropout.Apply<T>(x, y, [5000], [5000], rate, Key);
        AssertBits<T>(expected, y);
    }

    private static void CheckAllocation<T>(IEnumerable<KernelCase<T>> cases)
        where T : unmanaged
    {
        T[] x = new T[KernelShapes.BufferLength];
        T[] y = new T[KernelShapes.BufferLength];

        // A tensor span of more than four axes allocates its extents, whoever makes it.
        foreach (KernelCase<T> test in cases.Where(test => test.Shape.Length <= 4))
        {
            test.Run(x.AsSpan(0, test.Length), y.AsSpan(0, test.Length), Key);
            long allocated = Enumerable.Range(0, 3).Min(_ => Allocated(test));

            Assert.True(allocated == 0, $"{test} allocates {allocated} bytes");
        }

        // Now and then the count jumps by itself while other tests run. What a kernel allocates, it allocates each time.
        long Allocated(KernelCase<T> test)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            test.Run(x.AsSpan(0, test.Length), y.AsSpan(0, test.Length), Key);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static void Refuses(
        string parameter,
        string[] words,
        int xLength,
        int yLength,
        Action<float[], float[]> run
    )
    {
        float[] x = [.. Enumerable.Repeat(2f, xLength)];
        float[] y = [.. Enumerable.Repeat(99f, yLength)];

        ArgumentException exception = Assert.ThrowsAny<ArgumentException>(() => run(x, y));

        Assert.Equal(parameter, exception.ParamName);
        Assert.All(words, word => Assert.Contains(word, exception.Message, StringComparison.Ordinal));
        Assert.All(y, value => Assert.Equal(99f, value));
        if (parameter == "rate")
        {
            Assert.IsType<ArgumentOutOfRangeException>(exception);
        }
    }

    private static void RefusesOverlap(string parameter, int distance, OverlapTest run)
    {
        float[] memory = [.. Enumerable.Range(0, 24).Select(i => (float)i)];

        ArgumentException exception = Assert.ThrowsAny<ArgumentException>(() =>
            run(memory.AsSpan(8, 8), memory.AsSpan(8 + distance, 8))
        );

        Assert.Equal(parameter, exception.ParamName);
        Assert.Equal(Enumerable.Range(0, 24).Select(i => (float)i), memory);
    }

    private delegate void OverlapTest(ReadOnlySpan<float> x, Span<float> y);

    private static TensorSpan<float> Tensor(float[] values, params nint[] shape) => new(values, shape);

    private static float[] Repeat(float value) => [.. Enumerable.Repeat(value, Length)];

    private static bool[] Kept(double rate) =>
        [.. Enumerable.Range(0, Length).Select(i => ReferenceDropout.IsKept(Key, rate, i))];

    private static void AssertBits<T>(ReadOnlySpan<T> expected, ReadOnlySpan<T> actual)
        where T : unmanaged =>
        Assert.True(MemoryMarshal.AsBytes(expected).SequenceEqual(MemoryMarshal.AsBytes(actual)));

    private static void AssertBits(ReadOnlySpan<float> expected, ReadOnlySpan<float> actual) =>
        AssertBits<float>(expected, actual);
}
