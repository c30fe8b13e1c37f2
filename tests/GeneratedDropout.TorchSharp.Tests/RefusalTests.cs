using System;
using TorchSharp;
using Xunit;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Tests;

/// <summary>What a module does not take it refuses at once, in clear words, and nothing has changed.</summary>
public sealed class RefusalTests : TorchTests
{
    [Theory]
    [InlineData(ScalarType.Float16)]
    [InlineData(ScalarType.BFloat16)]
    [InlineData(ScalarType.Int64)]
    [InlineData(ScalarType.ComplexFloat32)]
    public void OtherTypes(ScalarType type) =>
        Assert.Equal(
            $"Dropout takes Float32 and Float64; this tensor is {type}.",
            Refused<NotSupportedException>(new Dropout(0.5), zeros(4, dtype: type))
        );

    [Fact]
    public void OtherDevices() =>
        Assert.Equal(
            "Dropout takes CPU tensors; this one is on meta.",
            Refused<NotSupportedException>(new Dropout(0.5), empty(4, device: META))
        );

    [Fact]
    public void SparseTensors() =>
        Assert.Equal(
            "Dropout takes dense tensors; this one is sparse.",
            Refused<NotSupportedException>(new Dropout(0.5), ones(4, 4).to_sparse())
        );

    [Fact]
    public void TensorsThatNoSpanCovers() =>
        Assert.Equal(
            "Dropout takes up to 2 GiB; this tensor is [65536, 8192].",
            Refused<NotSupportedException>(new Dropout(0.5), ones(1).expand(65_536, 8192))
        );

    [Fact]
    public void OtherShapes()
    {
        AssertShapeRefused(new Dropout1d(0.5), [4, 5], "takes [batch, channels, length]; this tensor is [4, 5].");
        AssertShapeRefused(
            new Dropout2d(0.5),
            [4, 5],
            "takes [batch, channels, height, width] or [channels, height, width]; this tensor is [4, 5]."
        );
        AssertShapeRefused(
            new Dropout3d(0.5),
            [4, 5, 6],
            "takes [batch, channels, depth, height, width] or [channels, depth, height, width]; "
                + "this tensor is [4, 5, 6]."
        );
        AssertShapeRefused(new SpatialDropout1D(0.5), [4], "takes [batch, steps, channels]; this tensor is [4].");
        AssertShapeRefused(
            new SpatialDropout2D(0.5),
            [4, 5, 6],
            "takes [batch, rows, columns, channels]; this tensor is [4, 5, 6]."
        );
        AssertShapeRefused(
            new SpatialDropout3D(0.5),
            [4, 5, 6],
            "takes [batch, depth, rows, columns, channels]; this tensor is [4, 5, 6]."
        );
        AssertShapeRefused(
            new NoiseShapeDropout([null, 1, 6], 0.5),
            [4, 5, 7],
            "takes shapes that fit the noise shape [null, 1, 6]; this tensor is [4, 5, 7]."
        );
        AssertShapeRefused(
            new NoiseShapeDropout([null, 1], 0.5),
            [4],
            "takes shapes that fit the noise shape [null, 1]; this tensor is [4]."
        );
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void OtherProbabilities(double p)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(p), () => new Dropout(p));
        using Dropout module = new(0.5);
        Assert.Throws<ArgumentOutOfRangeException>(nameof(p), () => module.p = p);
        Assert.Equal(0.5, module.p);
    }

    [Fact]
    public void OtherNoiseShapes()
    {
        Assert.Throws<ArgumentNullException>("noiseShape", static () => new NoiseShapeDropout(null!));
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            "noiseShape",
            static () => new NoiseShapeDropout([null, 0])
        );
        Assert.StartsWith("The noise shape [null, 0] has an entry below 1;", refusal.Message, StringComparison.Ordinal);
    }

    private static void AssertShapeRefused(DropoutModule module, long[] shape, string message) =>
        Assert.StartsWith(
            $"{module.GetName()} {message}",
            Refused<ArgumentException>(module, zeros(shape)),
            StringComparison.Ordinal
        );

    private static string Refused<T>(DropoutModule module, Tensor input)
        where T : Exception
    {
        manual_seed(1);
        string message = Assert.Throws<T>(() => module.forward(input)).Message;

        Assert.Equal(0ul, module.Step);
        using Dropout first = new();
        DropoutKey next = first.Key;
        manual_seed(1);
        Assert.Equal(next, module.Key); // the refused pass drew no random number
        return message;
    }
}
