using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using GeneratedDropout;

namespace Gallery;

/// <summary>
/// What a kernel leaves of a tensor of ones. Shape and noise shape are read from the kernel's attributes, so a picture
/// shows what is declared.
/// </summary>
public sealed class DroppedTensor
{
    private readonly int[] shape;
    private readonly int[] noiseShape;
    private readonly float[] y;
    private readonly bool[] decisions;

    public DroppedTensor(Kernel kernel, DropoutKey key)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        shape = [.. kernel.Method.GetCustomAttribute<TensorShapeAttribute>()!.Extents.Cast<int>()];
        IReadOnlyList<object?> noise = kernel.Method.GetCustomAttribute<NoiseShapeAttribute>()!.Extents;
        noiseShape = [.. noise.Select((entry, axis) => entry is 1 ? 1 : shape[axis])];

        float[] x = new float[Product(shape)];
        Array.Fill(x, 1);
        y = new float[x.Length];
        kernel(x, y, key);

        decisions = new bool[Product(noiseShape)];
        foreach (int[] position in Positions)
        {
            decisions[Decision(position)] = IsDropped(position);
        }

        if (Positions.Any(position => IsDropped(position) != decisions[Decision(position)]))
        {
            throw new InvalidOperationException($"{kernel.Method.Name} took more decisions than its noise shape says.");
        }
    }

    public IReadOnlyList<int> Shape => shape;

    public IReadOnlyList<int> NoiseShape => noiseShape;

    /// <summary>The values in the order of memory.</summary>
    public IReadOnlyList<float> Values => y;

    /// <summary>One for each coin flip: whether it drops.</summary>
    public IReadOnlyList<bool> Decisions => decisions;

    public int DroppedValues => y.Count(value => value == 0);

    public double DroppedShare => (double)DroppedValues / y.Length;

    public int DroppedDecisions => decisions.Count(drops => drops);

    /// <summary>What became of the ones that are kept.</summary>
    public float Kept => y.Max();

    /// <summary>Whether some values share a coin flip.</summary>
    public bool Shares => decisions.Length < y.Length;

    /// <summary>All positions of the tensor in the order of memory, the last axis fastest.</summary>
    public IEnumerable<int[]> Positions
    {
        get
        {
            for (int index = 0; index < y.Length; index++)
            {
                int[] position = new int[shape.Length];
                for (int axis = shape.Length - 1, rest = index; axis >= 0; rest /= shape[axis--])
                {
                    position[axis] = rest % shape[axis];
                }

                yield return position;
            }
        }
    }

    public bool IsDropped(int[] position) => y[Index(position, shape)] == 0;

    /// <summary>The coin flip of a position: its index in the noise shape.</summary>
    public int Decision(int[] position) =>
        Index([.. position.Select((place, axis) => noiseShape[axis] == 1 ? 0 : place)], noiseShape);

    private static int Product(int[] extents) => extents.Aggregate(1, (product, extent) => product * extent);

    private static int Index(int[] position, int[] extents) =>
        position.Select((place, axis) => (place, axis)).Aggregate(0, (sum, p) => (sum * extents[p.axis]) + p.place);
}
