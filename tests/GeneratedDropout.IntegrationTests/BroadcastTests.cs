using System;
using System.Linq;
using System.Numerics.Tensors;
using GeneratedDropout.IntegrationTests.Kernels;
using Xunit;

namespace GeneratedDropout.IntegrationTests;

/// <summary>Decisions are equal along shared axes, and differ along the others.</summary>
public sealed class BroadcastTests
{
    private static readonly DropoutKey Key = new(5, 6);

    public static TheoryData<string> Patterns => [.. EveryPattern.All.Select(kernel => kernel.Pattern)];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void SharedAxesAreEqualAndOthersDiffer(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        nint[] shape = [.. pattern.Select(axis => (nint)(axis == 'F' ? 10 : 3))];
        int length = (int)KernelShapes.Count(shape);
        float[] y = new float[length];
        float[] ones = [.. Enumerable.Repeat(1f, length)];
        EveryPattern
            .All.First(kernel => kernel.Pattern == pattern)
            .Run(new ReadOnlyTensorSpan<float>(ones, shape), new TensorSpan<float>(y, shape), Key);

        for (int axis = 0; axis < shape.Length; axis++)
        {
            int stride = (int)KernelShapes.Count(shape.Skip(axis + 1));
            int extent = (int)shape[axis];
            int differences = Enumerable
                .Range(0, length)
                .Count(i => i / stride % extent > 0 && (y[i] == 0) != (y[i - stride] == 0));

            if (pattern[axis] == 'S')
            {
                Assert.Equal(0, differences);
            }
            else
            {
                Assert.NotEqual(0, differences);
            }
        }
    }
}
