using System;
using Xunit;

namespace GeneratedDropout.Runtime.Tests;

public sealed class GenericDropoutTests
{
    private static readonly DropoutKey Key = new(1);

    [Fact]
    public void OtherElementTypesAreRefused()
    {
        NotSupportedException exception = Assert.Throws<NotSupportedException>(() =>
            GenericDropout.Apply<int>(new int[2], new int[2], [2], [2], 0.5, Key)
        );
        Assert.Contains("System.Int32", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { 2, 3 }, new[] { 2, 2 }, "Entry 1")]
    [InlineData(new[] { 2, 3 }, new[] { 0, 3 }, "Entry 0")]
    [InlineData(new[] { 2, 3 }, new[] { 2, -1 }, "Entry 1")]
    [InlineData(new[] { 2, 3 }, new[] { 2 }, "1 entries")]
    [InlineData(new[] { 2, 3 }, new[] { 2, 3, 1 }, "3 entries")]
    public void NoiseShapesThatDoNotFitAreRefused(int[] shape, int[] noiseShape, string found)
    {
        float[] y = [9, 9, 9, 9, 9, 9];

        ArgumentException exception = Assert.Throws<ArgumentException>(
            nameof(noiseShape),
            () => GenericDropout.Apply<float>(new float[6], y, Native(shape), Native(noiseShape), 0.5, Key)
        );

        Assert.Contains(found, exception.Message, StringComparison.Ordinal);
        Assert.All(y, value => Assert.Equal(9, value));
    }

    [Fact]
    public void ARankOfZeroIsOneElement()
    {
        float[] y = new float[1];
        GenericDropout.Apply<float>([3f], y, [], [], 0, Key);
        Assert.Equal(3f, y[0]);
    }

    [Fact]
    public void ManyAxesAreMerged()
    {
        nint[] shape = new nint[200];
        nint[] noiseShape = new nint[200];
        Array.Fill(shape, 1);
        Array.Fill(noiseShape, 1);
        (shape[3], noiseShape[3]) = (4, 4);
        (shape[199], noiseShape[199]) = (5, 1);
        float[] x = new float[20];
        Array.Fill(x, 1f);
        float[] y = new float[20];
        float[] expected = new float[20];

        GenericDropout.Apply<float>(x, y, shape, noiseShape, 0.5, Key);
        GenericDropout.Apply<float>(x, expected, [4, 5], [4, 1], 0.5, Key);

        Assert.Equal(expected, y);
    }

    private static nint[] Native(int[] shape) => Array.ConvertAll(shape, extent => (nint)extent);
}
