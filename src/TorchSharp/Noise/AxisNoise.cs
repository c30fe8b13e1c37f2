using System;
using System.Linq;

namespace GeneratedDropout.TorchSharp.Noise;

/// <summary>Any noise shape: null takes the tensor's extent, 1 shares a decision along the axis.</summary>
internal sealed class AxisNoise : NoiseLayout
{
    private readonly int?[] _entries;

    public AxisNoise(int?[] noiseShape)
    {
        ArgumentNullException.ThrowIfNull(noiseShape);
        _entries = [.. noiseShape];
        if (_entries.Any(static entry => entry < 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(noiseShape),
                $"The noise shape {this} has an entry below 1; expected null, 1 or the extent of the axis."
            );
        }
    }

    public override string ToString() =>
        $"[{string.Join(", ", _entries.Select(static entry => entry?.ToString() ?? "null"))}]";

    public override string? WhyNot(ReadOnlySpan<long> shape)
    {
        bool fits = shape.Length == _entries.Length;
        for (int axis = 0; fits && axis < shape.Length; axis++)
        {
            fits = _entries[axis] is null or 1 || _entries[axis] == shape[axis];
        }

        return fits ? null : $"a shape that the noise shape {this} fits";
    }

    public override void Apply(
        ReadOnlySpan<float> x,
        Span<float> y,
        ReadOnlySpan<long> shape,
        double rate,
        DropoutKey key
    ) => ApplyGeneric(x, y, shape, rate, key);

    public override void Apply(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<long> shape,
        double rate,
        DropoutKey key
    ) => ApplyGeneric(x, y, shape, rate, key);

    private void ApplyGeneric<T>(ReadOnlySpan<T> x, Span<T> y, ReadOnlySpan<long> shape, double rate, DropoutKey key)
    {
        Span<nint> extents = stackalloc nint[shape.Length];
        Span<nint> noise = stackalloc nint[shape.Length];
        for (int axis = 0; axis < shape.Length; axis++)
        {
            extents[axis] = (nint)shape[axis];
            noise[axis] = _entries[axis] == 1 ? 1 : extents[axis];
        }

        GenericDropout.Apply(x, y, extents, noise, rate, key);
    }
}
