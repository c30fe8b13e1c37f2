using System;
using System.Linq;
using TorchSharp;
using Xunit;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Tests;

/// <summary>A module's passes have the masks of its key, one after the other, whatever the tensor is like.</summary>
public sealed class MaskTests : TorchTests
{
    private static readonly DropoutKey Key = new(3, 5);

    [Theory]
    [MemberData(nameof(Layout.All), MemberType = typeof(Layout))]
    public void PassesHaveTheMasksOfTheKey(Layout layout)
    {
        AssertPasses<float>(layout, ScalarType.Float32);
        AssertPasses<double>(layout, ScalarType.Float64);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ViewsHaveTheMaskOfTheirCopies(bool requiresGrad)
    {
        using IDisposable? mode = requiresGrad ? null : no_grad();
        Layout layout = new("Dropout2d", [4, 5, 6, 7], [4, 5, 1, 1]);
        Tensor permuted = randn(7, 6, 5, 4, requires_grad: requiresGrad).permute(3, 2, 1, 0);
        Tensor sliced = randn(8, 5, 6, 9, requires_grad: requiresGrad)[TensorIndex.Slice(1, 8, 2), .., .., 2..];
        Tensor expanded = randn(4, 1, 6, 1, requires_grad: requiresGrad).expand(4, 5, 6, 7);
        Tensor channelsLast = randn(4, 6, 7, 5, requires_grad: requiresGrad).permute(0, 3, 1, 2);
        Tensor offset = randn(1 + 840, requires_grad: requiresGrad)[1..].view(4, 5, 6, 7);
        foreach (Tensor view in (Tensor[])[permuted, sliced, expanded, channelsLast, offset])
        {
            Tensor y = layout.Module(0.4, Key).forward(view);

            Assert.Equal(requiresGrad, y.requires_grad);
            Assert.Equal(layout.Expected(Elements<float>(view), 0.4, Key.Fold(0)), Elements<float>(y));
        }
    }

    /// <summary>libtorch keeps −1 as a 1 with a mark there, in a tensor that says it is dense.</summary>
    [Fact]
    public void MarkedSignsAreRead()
    {
        Tensor imaginary = full(1, 2, dtype: ScalarType.ComplexFloat32)
            .mul(new System.Numerics.Complex(0, 1))
            .conj()
            .imag;
        Tensor y = new NoiseShapeDropout([null], 1e-9, Key).forward(imaginary);

        Assert.True(imaginary.is_neg() && imaginary.is_contiguous());
        Assert.Equal([-2], Elements<float>(y));
    }

    [Fact]
    public void OtherRatesHaveTheirMasks()
    {
        Layout layout = new("Dropout", [1000], [1000]);
        DropoutModule module = layout.Module(1, Key);
        Tensor x = full(1000, float.NaN);
        Assert.All(Elements<float>(module.forward(x)), static element => Assert.Equal(0, element));

        module.p = 0.25;
        Tensor ones = torch.ones(1000);
        Assert.Equal(layout.Expected(Elements<float>(ones), 0.25, Key.Fold(1)), Elements<float>(module.forward(ones)));
    }

    /// <summary>The ranks that torch's modules take without a warning, and what falls together there.</summary>
    [Theory]
    [InlineData("Dropout1d", 3, 2)]
    [InlineData("Dropout2d", 3, 1)]
    [InlineData("Dropout2d", 4, 2)]
    [InlineData("Dropout3d", 4, 1)]
    [InlineData("Dropout3d", 5, 2)]
    public void RanksAreThoseOfTorch(string name, int rank, int ownAxes)
    {
        manual_seed(3);
        Tensor x = torch.ones([.. Enumerable.Repeat(6L, rank)]);
        float[] torchs = Maps(
            name == "Dropout1d" ? nn.Dropout1d()
            : name == "Dropout2d" ? nn.Dropout2d()
            : nn.Dropout3d()
        );
        float[] ours = Maps(new Layout(name, [], []).Module(0.5, Key));
        float[] expected = [0, 2 * MathF.Pow(6, rank - ownAxes)];

        Assert.Equal(expected, torchs.Distinct().Order());
        Assert.Equal(expected, ours.Distinct().Order());

        float[] Maps(nn.Module<Tensor, Tensor> module) =>
            Elements<float>(module.forward(x).flatten(0, ownAxes - 1).flatten(1).sum(1));
    }

    private static void AssertPasses<T>(Layout layout, ScalarType type)
        where T : unmanaged
    {
        Tensor x = randn(layout.Shape, dtype: type);
        T[] before = Elements<T>(x);
        using DropoutModule module = layout.Module(0.3, Key);
        for (ulong step = 0; step < 3; step++)
        {
            Assert.Equal(step, module.Step);
            Tensor y = module.forward(x);

            Assert.Equal(type, y.dtype);
            Assert.Equal(layout.Shape, y.shape);
            Assert.Equal(layout.Expected(before, 0.3, Key.Fold(step)), Elements<T>(y));
        }

        Assert.Equal(before, Elements<T>(x));
    }
}
