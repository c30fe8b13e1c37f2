using System;
using System.Linq;
using GeneratedDropout;
using Xunit;

namespace Gallery.Tests;

public sealed class DroppedTensorTests
{
    private static readonly DropoutKey Key = new(Seed: 7);

    [Fact]
    public void ShapesAreThoseOfTheDeclaration()
    {
        DroppedTensor tensor = new(Kernels.SpatialDropout1D, Key);

        Assert.Equal([3, 5, 8], tensor.Shape);
        Assert.Equal([3, 1, 8], tensor.NoiseShape);
        Assert.Equal(120, tensor.Values.Count);
        Assert.Equal(24, tensor.Decisions.Count);
        Assert.True(tensor.Shares);
    }

    [Fact]
    public void PositionsAreInTheOrderOfMemory()
    {
        DroppedTensor tensor = new(Kernels.WordsPlain, Key);

        Assert.Equal([0, 1], tensor.Positions.ElementAt(1));
        Assert.Equal([2, 3], tensor.Positions.Last());
        Assert.Equal(tensor.Values.Select(value => value == 0), tensor.Positions.Select(tensor.IsDropped));
    }

    [Fact]
    public void EachDecisionTakesItsValues()
    {
        DroppedTensor tensor = new(Kernels.SpatialDropout1D, Key);

        Assert.InRange(tensor.DroppedDecisions, 1, 23);
        Assert.Equal(5 * tensor.DroppedDecisions, tensor.DroppedValues);
        Assert.Equal(1.25f, tensor.Kept);
    }

    [Fact]
    public void BothLayoutsDropTheSameFeatureMaps() =>
        Assert.Equal(
            new DroppedTensor(Kernels.SpatialDropout2DChannelsFirst, Key).Decisions,
            new DroppedTensor(Kernels.SpatialDropout2DChannelsLast, Key).Decisions
        );

    [Fact]
    public void KernelThatBreaksItsNoiseShapeIsRefused()
    {
        Kernel kernel = [TensorShape(2, 2)]
        [NoiseShape(1, 2)]
        (x, y, _) =>
        {
            x.CopyTo(y);
            y[0] = 0;
        };

        Assert.Throws<InvalidOperationException>(() => new DroppedTensor(kernel, Key));
    }
}
