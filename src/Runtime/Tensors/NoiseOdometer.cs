using System;

namespace GeneratedDropout.Tensors;

/// <summary>Counts through the outer axes of a tensor and gives the noise index where each round begins.</summary>
internal ref struct NoiseOdometer
{
    private readonly NoiseAxes _axes;
    private readonly int _rank;
    private readonly Span<nint> _position;
    private readonly Span<nint> _strides;

    public NoiseOdometer(NoiseAxes axes, int rank, Span<nint> buffer)
    {
        _axes = axes;
        _rank = int.Max(rank, 0);
        _position = buffer[..axes.Rank];
        _position.Clear();
        _strides = buffer[axes.Rank..];
        nint stride = 1;
        for (int axis = axes.Rank - 1; axis >= 0; axis--)
        {
            _strides[axis] = axes.IsShared(axis) ? 0 : stride;
            stride *= axes.IsShared(axis) ? 1 : axes.Extent(axis);
        }
    }

    public nint Index { get; private set; }

    public bool Advance()
    {
        for (int axis = _rank - 1; axis >= 0; axis--)
        {
            Index += _strides[axis];
            if (++_position[axis] < _axes.Extent(axis))
            {
                return true;
            }

            Index -= _strides[axis] * _axes.Extent(axis);
            _position[axis] = 0;
        }

        return false;
    }
}
