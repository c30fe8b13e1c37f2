using System;
using System.Linq;
using GeneratedDropout.TorchSharp.Tensors;

namespace GeneratedDropout.TorchSharp.Noise;

/// <summary>Any noise shape: for each axis null, as the tensor; 1, shared; or the extent that the tensor must have.</summary>
internal sealed class AxisNoise : NoiseLayout
{
    private readonly int?[] _noiseShape;

    public AxisNoise(int?[] noiseShape)
    {
        ArgumentNullException.ThrowIfNull(noiseShape);
        _noiseShape = [.. noiseShape];
        if (_noiseShape.Any(static entry => entry < 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(noiseShape),
                $"The noise shape {ShapeText.Of(_noiseShape)} has an entry below 1; "
                    + "expected null, 1 or the extent of the axis."
            );
        }
    }

    public override string Expected => $"shapes that fit the noise shape {ShapeText.Of(_noiseShape)}";

    public override bool Fits(ReadOnlySpan<long> shape)
    {
        bool fits = shape.Length == _noiseShape.Length;
        for (int axis = 0; fits && axis < shape.Length; axis++)
        {
            fits = _noiseShape[axis] is null or 1 || _noiseShape[axis] == shape[axis];
        }

        return fits;
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
        const int MaxOnStack = 64;
        Span<nint> extents = shape.Length <= MaxOnStack ? stackalloc nint[shape.Length] : new nint[shape.Length];
        Span<nint> noise = shape.Length <= MaxOnStack ? stackalloc nint[shape.Length] : new nint[shape.Length];
        for (int axis = 0; axis < shape.Length; axis++)
        {
            extents[axis] = (nint)shape[axis];
            noise[axis] = _noiseShape[axis] == 1 ? 1 : extents[axis];
        }

        GenericDropout.Apply(x, y, extents, noise, rate, key);
    }
}
