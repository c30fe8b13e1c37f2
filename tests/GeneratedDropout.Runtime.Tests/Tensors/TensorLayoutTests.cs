using System;
using System.Numerics.Tensors;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Tensors;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.Tensors;

public sealed class TensorLayoutTests
{
    private static readonly nint Big = (nint.MaxValue >> 23) + 1; // 2⁴⁰

    [Fact]
    public void ProductsGoBeyondTwoToThe31()
    {
        Assert.Equal(1, TensorLayout.Product([], "shape"));
        Assert.Equal(Big * 8, TensorLayout.Product([Big, 8], "shape"));
        Assert.Equal(nint.MaxValue, TensorLayout.Product([nint.MaxValue, 1], "shape"));
        Assert.Equal(0, TensorLayout.Product([Big, Big, 0], "shape"));
    }

    [Fact]
    public void ProductsThatOverflowAreRefused()
    {
        Assert.Throws<ArgumentException>("s", () => TensorLayout.Product([Big, Big], "s"));
        Assert.Throws<ArgumentException>("s", () => TensorLayout.Product([nint.MaxValue, 2], "s"));
        Assert.Throws<ArgumentException>("s", () => TensorLayout.Product([Big, 1 << 23], "s"));
        Assert.Throws<ArgumentException>("s", () => TensorLayout.Product([1 << 16, 1 << 16, 1 << 16, 1 << 16], "s"));
        Assert.Throws<ArgumentOutOfRangeException>("s", () => TensorLayout.Product([2, -1, 0], "s"));
    }

    [Fact]
    public void AnUnknownExtentIsInferredFromTheLength()
    {
        nint[] shape = [3, KernelContract.Unknown, 4];
        TensorLayout.Resolve(24, shape, "x");
        Assert.Equal([3, 2, 4], shape);

        shape = [3, KernelContract.Unknown, 0];
        TensorLayout.Resolve(0, shape, "x");
        Assert.Equal([3, 0, 0], shape);
    }

    [Fact]
    public void LengthsThatDoNotFitAreRefused()
    {
        Assert.Throws<ArgumentException>("x", () => TensorLayout.Resolve(25, [3, KernelContract.Unknown, 4], "x"));
        Assert.Throws<ArgumentException>("x", () => TensorLayout.Resolve(1, [0, KernelContract.Unknown], "x"));
        Assert.Throws<ArgumentException>("x", () => TensorLayout.Resolve(7, [2, 4], "x"));
        Assert.Throws<ArgumentException>("x", () => TensorLayout.Resolve(8, [Big, KernelContract.Unknown, Big], "x"));
    }

    [Fact]
    public void AGivenShapeFillsInWhatIsUnknown()
    {
        nint[] shape = [KernelContract.Unknown, 3, KernelContract.Unknown];
        TensorLayout.Match([Big, 3, 0], shape, "shape");
        Assert.Equal([Big, 3, 0], shape);
    }

    [Fact]
    public void AGivenShapeThatDiffersIsRefused()
    {
        Assert.Throws<ArgumentException>("s", () => TensorLayout.Match([2, 4], [KernelContract.Unknown, 3], "s"));
        Assert.Throws<ArgumentException>("s", () => TensorLayout.Match([2], [KernelContract.Unknown, 3], "s"));
        Assert.Throws<ArgumentException>("s", () => TensorLayout.Match([2, 3, 1], [KernelContract.Unknown, 3], "s"));
        Assert.Throws<ArgumentException>("s", () => TensorLayout.Match([-1, 3], [KernelContract.Unknown, 3], "s"));
    }

    [Fact]
    public void TheSameViewIsAllowed()
    {
        float[] memory = new float[100];
        Check(View(memory, 5, [3, 4], [20, 2]), View(memory, 5, [3, 4], [20, 2]));
        Check(View(memory, 5, [3, 4], [1, 3]), View(memory, 5, [3, 4], [1, 3]));
    }

    [Fact]
    public void HalvesOfTheSameRowsAreAllowed()
    {
        float[] memory = new float[80];
        Check(View(memory, 0, [8, 5], [10, 1]), View(memory, 5, [8, 5], [10, 1]));
        Check(View(memory, 5, [8, 5], [10, 1]), View(memory, 0, [8, 5], [10, 1]));
    }

    [Fact]
    public void EveryOtherElementIsAllowed()
    {
        float[] memory = new float[80];
        Check(View(memory, 0, [40], [2]), View(memory, 1, [40], [2]));
        Check(View(memory, 0, [4, 10], [20, 2]), View(memory, 1, [4, 10], [20, 2]));
    }

    [Fact]
    public void PartialOverlapIsRefused()
    {
        float[] memory = new float[100];
        Refuse(View(memory, 0, [8, 5], [10, 1]), View(memory, 4, [8, 5], [10, 1]));
        Refuse(View(memory, 4, [8, 5], [10, 1]), View(memory, 0, [8, 5], [10, 1]));
        Refuse(View(memory, 0, [8, 5], [10, 1]), View(memory, 10, [8, 5], [10, 1]));
        Refuse(View(memory, 0, [40], [2]), View(memory, 2, [40], [2]));
        Refuse(View(memory, 0, [4, 4], [4, 1]), View(memory, 0, [4, 4], [1, 4]));
        Refuse(View(memory, 0, [10], [1]), View(memory, 9, [10], [1]));
    }

    [Fact]
    public void OutputsThatWriteOnePlaceTwiceAreRefused()
    {
        float[] memory = new float[40];
        ArgumentException exception = Assert.Throws<ArgumentException>(
            "y",
            () =>
            {
                ReadOnlyTensorSpan<float> x = new(new float[40], [4, 2, 5]);
                TensorSpan<float> y = new(memory, [4, 2, 5], [5, 0, 1]);
                TensorLayout.CheckTensors(in x, in y, "y");
            }
        );
        Assert.Contains("Axis 1", exception.Message, StringComparison.Ordinal);
    }

    private static void Check(Placed x, Placed y)
    {
        ReadOnlyTensorSpan<float> input = x.Span;
        TensorSpan<float> output = y.Span;
        TensorLayout.CheckTensors(in input, in output, "y");
    }

    private static void Refuse(Placed x, Placed y) => Assert.Throws<ArgumentException>(nameof(y), () => Check(x, y));

    private static Placed View(float[] memory, int start, nint[] lengths, nint[] strides) =>
        new(memory, start, lengths, strides);

    private sealed record Placed(float[] Memory, int Start, nint[] Lengths, nint[] Strides)
    {
        public TensorSpan<float> Span => new(Memory.AsSpan(Start), Lengths, Strides);
    }
}
