using System;
using System.Linq;
using System.Numerics.Tensors;
using GeneratedDropout.IntegrationTests.Kernels;
using Xunit;

namespace GeneratedDropout.IntegrationTests;

/// <summary>A layout of a tensor in a buffer that is larger than the tensor.</summary>
internal sealed record View(string Name, nint[] Shape, nint[] Strides, nint Start, nint BufferLength)
{
    private const float Canary = 12345.678f;

    public static View Dense(nint[] shape) => Create("dense", shape, RowMajor(shape), 3);

    /// <summary>The inner part of a tensor that is longer along every axis.</summary>
    public static View Sliced(nint[] shape)
    {
        nint[] strides = RowMajor([.. shape.Select(extent => extent + 2)]);
        return Create("sliced", shape, strides, strides.Aggregate((nint)0, (start, stride) => start + stride));
    }

    /// <summary>Every third element.</summary>
    public static View Strided(nint[] shape) =>
        Create("strided", shape, [.. RowMajor(shape).Select(stride => 3 * stride)], 1);

    /// <summary>The first axis innermost.</summary>
    public static View Permuted(nint[] shape) =>
        Create("permuted", shape, [.. RowMajor([.. shape.Reverse()]).Reverse()], 2);

    public float[] CreateBuffer()
    {
        float[] buffer = new float[BufferLength];
        Array.Fill(buffer, Canary);
        return buffer;
    }

    public TensorSpan<float> Over(float[] buffer) =>
        Shape.Contains(0)
            ? new TensorSpan<float>(buffer.AsSpan((int)Start, 0), Shape)
            : new TensorSpan<float>(buffer.AsSpan((int)Start), Shape, Strides);

    public float[] Fill(float[] values)
    {
        float[] buffer = CreateBuffer();
        if (values.Length > 0)
        {
            new ReadOnlyTensorSpan<float>(values, Shape).CopyTo(Over(buffer));
        }

        return buffer;
    }

    public void AssertNothingElseIsWritten(float[] buffer)
    {
        float[] rest = (float[])buffer.Clone();
        Over(rest).Fill(Canary);
        Assert.All(rest, value => Assert.Equal(Canary, value));
    }

    private static View Create(string name, nint[] shape, nint[] strides, nint start)
    {
        nint[] normal = [.. strides.Select((stride, axis) => shape[axis] == 1 ? 0 : stride)];
        nint room = start + (3 * KernelShapes.Count(shape.Select(extent => extent + 2))) + 8;
        return new View(name, shape, normal, start, room);
    }

    private static nint[] RowMajor(nint[] shape) =>
        [.. shape.Select((_, axis) => KernelShapes.Count(shape.Skip(axis + 1)))];
}
