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
    private readonly int[] _shape;
    private readonly int[] _noiseShape;
    private readonly float[] _y;
    private readonly bool[] _decisions;

    public DroppedTensor(Kernel kernel, DropoutKey key)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        _shape = [.. kernel.Method.GetCustomAttribute<TensorShapeAttribute>()!.Extents.Cast<int>()];
        IReadOnlyList<object?> noise = kernel.Method.GetCustomAttribute<NoiseShapeAttribute>()!.Extents;
        _noiseShape = [.. noise.Select((entry, axis) => entry is 1 ? 1 : _shape[axis])];

        float[] x = new float[Product(_shape)];
        Array.Fill(x, 1);
        _y = new float[x.Length];
        kernel(x, _y, key);

        _decisions = new bool[Product(_noiseShape)];
        foreach (int[] position in Positions)
        {
            _decisions[Decision(position)] = IsDropped(position);
        }

        if (Positions.Any(position => IsDropped(position) != _decisions[Decision(position)]))
        {
            throw new InvalidOperationException($"{kernel.Method.Name} took more decisions than its noise shape says.");
        }
    }

    public IReadOnlyList<int> Shape => _shape;

    public IReadOnlyList<int> NoiseShape => _noiseShape;

    /// <summary>The values in the order of memory.</summary>
    public IReadOnlyList<float> Values => _y;

    /// <summary>One for each coin flip: whether it drops.</summary>
    public IReadOnlyList<bool> Decisions => _decisions;

    public int DroppedValues => _y.Count(value => value == 0);

    public double DroppedShare => (double)DroppedValues / _y.Length;

    public int DroppedDecisions => _decisions.Count(drops => drops);

    /// <summary>What became of the ones that are kept.</summary>
    public float Kept => _y.Max();

    /// <summary>Whether some values share a coin flip.</summary>
    public bool Shares => _decisions.Length < _y.Length;

    /// <summary>All positions of the tensor in the order of memory, the last axis fastest.</summary>
    public IEnumerable<int[]> Positions
    {
        get
        {
            for (int index = 0; index < _y.Length; index++)
            {
                int[] position = new int[_shape.Length];
                for (int axis = _shape.Length - 1, rest = index; axis >= 0; rest /= _shape[axis--])
                {
                    position[axis] = rest % _shape[axis];
                }

                yield return position;
            }
        }
    }

    public bool IsDropped(int[] position) => _y[Index(position, _shape)] == 0;

    /// <summary>The coin flip of a position: its index in the noise shape.</summary>
    public int Decision(int[] position) =>
        Index([.. position.Select((place, axis) => _noiseShape[axis] == 1 ? 0 : place)], _noiseShape);

    private static int Product(int[] extents) => extents.Aggregate(1, (product, extent) => product * extent);

    private static int Index(int[] position, int[] extents) =>
        position.Select((place, axis) => (place, axis)).Aggregate(0, (sum, p) => (sum * extents[p.axis]) + p.place);
}
