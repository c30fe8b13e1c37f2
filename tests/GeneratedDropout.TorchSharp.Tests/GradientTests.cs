using System;
using TorchSharp;
using Xunit;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Tests;

/// <summary>The gradient is the mask of the pass over the gradient, bit by bit.</summary>
public sealed class GradientTests : TorchTests
{
    private static readonly DropoutKey Key = new(7, 11);

    [Theory]
    [MemberData(nameof(Layout.All), MemberType = typeof(Layout))]
    public void GradientsHaveTheMaskOfTheirPass(Layout layout)
    {
        AssertGradient<float>(layout, ScalarType.Float32);
        AssertGradient<double>(layout, ScalarType.Float64);
    }

    [Fact]
    public void GradientsMayBeViews()
    {
        Layout layout = new("SpatialDropout1D", [4, 5, 6], [4, 1, 6]);
        AssertGradient(layout, randn(6, 5, 4).permute(2, 1, 0));
        AssertGradient(layout, randn(4, 1, 1).expand(4, 5, 6));
        AssertGradient(layout, randn(9, 5, 8)[TensorIndex.Slice(0, 8, 2), .., 1..7]);
        AssertGradient(layout, randn(121)[1..].view(4, 5, 6));
    }

    [Fact]
    public void ASumGivesAnExpandedGradient()
    {
        Layout layout = new("Dropout2d", [4, 5, 6, 7], [4, 5, 1, 1]);
        Tensor x = randn(layout.Shape, requires_grad: true);
        layout.Module(0.4, Key).forward(x).sum().backward();

        Assert.Equal(layout.Expected(Elements<float>(ones(layout.Shape)), 0.4, Key.Fold(0)), Elements<float>(x.grad!));
    }

    [Fact]
    public void GradientsMayBeSparse()
    {
        Layout layout = new("Dropout", [20, 3], [20, 3]);
        Tensor x = randn(layout.Shape, requires_grad: true);
        Tensor gradient = torch.where(randn(20, 1) > 0, randn(layout.Shape), zeros(layout.Shape));
        Tensor result = autograd.grad([layout.Module(0.4, Key).forward(x)], [x], [gradient.to_sparse()])[0];

        Assert.Equal(layout.Expected(Elements<float>(gradient), 0.4, Key.Fold(0)), Elements<float>(result));
    }

    [Fact]
    public void TheSecondDerivativeIsRight()
    {
        Layout layout = new("Dropout", [100], [100]);
        Tensor x = randn(layout.Shape, dtype: ScalarType.Float64, requires_grad: true);
        Tensor y = layout.Module(0.5, Key).forward(x);
        Tensor first = Grad(y.pow(3).sum(), x, createGraph: true);
        Tensor second = Grad(first.sum(), x, createGraph: true);
        Tensor third = Grad(second.sum(), x, createGraph: false);

        double[] mask = layout.Expected(Elements<double>(ones_like(x)), 0.5, Key.Fold(0)); // 0 or 2: products are exact
        double[] elements = Elements<double>(x);
        Assert.Equal(Array.ConvertAll(mask, static m => 6 * m * m * m), Elements<double>(third));
        for (int i = 0; i < mask.Length; i++)
        {
            Assert.Equal(3 * mask[i] * Math.Pow(mask[i] * elements[i], 2), Elements<double>(first)[i], 1e-12);
            Assert.Equal(6 * mask[i] * mask[i] * mask[i] * elements[i], Elements<double>(second)[i], 1e-12);
        }
    }

    [Fact]
    public void AGraphThatIsKeptGivesTheSameAgain()
    {
        Tensor x = randn(100, requires_grad: true);
        Tensor loss = new Dropout(0.5, Key).forward(x).sum();
        float[] first = Elements<float>(autograd.grad([loss], [x], retain_graph: true)[0]);

        Assert.Equal(first, Elements<float>(autograd.grad([loss], [x])[0]));
    }

    [Fact]
    public void PassesInOneGraphKeepTheirOwnMasks()
    {
        Layout layout = new("Dropout", [100], [100]);
        using DropoutModule module = layout.Module(0.5, Key);
        Tensor x = randn(100, requires_grad: true);
        module.forward(module.forward(x)).sum().backward();

        float[] inner = layout.Expected(Elements<float>(ones(100)), 0.5, Key.Fold(0));
        Assert.Equal(layout.Expected(inner, 0.5, Key.Fold(1)), Elements<float>(x.grad!));
    }

    [Fact]
    public void WithoutGradientsThereIsNoGraph()
    {
        using Dropout module = new(0.5, Key);
        Tensor x = randn(100, requires_grad: true);
        Assert.True(module.forward(x).requires_grad);
        Assert.False(module.forward(x.detach()).requires_grad);
        using (no_grad())
        {
            Assert.False(module.forward(x).requires_grad);
        }
    }

    private static void AssertGradient<T>(Layout layout, ScalarType type)
        where T : unmanaged
    {
        Tensor x = randn(layout.Shape, dtype: type, requires_grad: true);
        Tensor gradient = randn(layout.Shape, dtype: type);
        Tensor y = layout.Module(0.3, Key).forward(x);
        Tensor result = autograd.grad([y], [x], [gradient])[0];

        Assert.Equal(layout.Expected(Elements<T>(x), 0.3, Key.Fold(0)), Elements<T>(y));
        Assert.Equal(layout.Expected(Elements<T>(gradient), 0.3, Key.Fold(0)), Elements<T>(result));
    }

    private static void AssertGradient(Layout layout, Tensor gradient)
    {
        Assert.False(gradient.is_contiguous() && gradient.storage_offset() == 0);
        Tensor x = randn(layout.Shape, requires_grad: true);
        Tensor result = autograd.grad([layout.Module(0.3, Key).forward(x)], [x], [gradient])[0];

        Assert.Equal(layout.Expected(Elements<float>(gradient), 0.3, Key.Fold(0)), Elements<float>(result));
    }

    private static Tensor Grad(Tensor y, Tensor x, bool createGraph) =>
        autograd.grad([y], [x], create_graph: createGraph)[0];
}
