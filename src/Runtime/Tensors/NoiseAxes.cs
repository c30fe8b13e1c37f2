using System;

namespace GeneratedDropout.Tensors;

/// <summary>
/// The axes of a tensor and its noise shape after neighbours that do the same are merged: shared and own axes alternate.
/// </summary>
internal readonly ref struct NoiseAxes
{
    /// <summary>Room for any tensor: merged axes have extents of 2 or more, whose product is less than 2⁶³.</summary>
    public const int MaxRank = 64;

    private readonly ReadOnlySpan<nint> _extents;
    private readonly bool _isLastShared;

    private NoiseAxes(ReadOnlySpan<nint> extents, bool isLastShared)
    {
        _extents = extents;
        _isLastShared = isLastShared;
    }

    public int Rank => _extents.Length;

    public nint Extent(int axis) => _extents[axis];

    public bool IsShared(int axis) => (Rank - 1 - axis) % 2 == 0 ? _isLastShared : !_isLastShared;

    /// <summary>The number of elements of the tensor.</summary>
    public nint Length => TensorLayout.LengthOf(_extents);

    /// <summary>The number of elements of the noise shape.</summary>
    public nint NoiseLength
    {
        get
        {
            nint length = 1;
            for (int axis = 0; axis < Rank; axis++)
            {
                length *= IsShared(axis) ? 1 : Extent(axis);
            }

            return length;
        }
    }

    /// <summary>The axes from this one on; none after the last.</summary>
    public NoiseAxes From(int axis) => new(_extents[axis..], _isLastShared);

    public nint[] ToArray() => _extents.ToArray();

    /// <summary>Axes that are merged already.</summary>
    public static NoiseAxes OfMerged(ReadOnlySpan<nint> extents, bool isLastShared) => new(extents, isLastShared);

    /// <summary>Merges the axes of a tensor that is not empty. Axes of extent 1 vanish.</summary>
    /// <param name="shape">The extents, each at least 1.</param>
    /// <param name="noiseShape">For each axis 1 or its extent.</param>
    /// <param name="extents">Room for <see cref="MaxRank"/> extents.</param>
    public static NoiseAxes Merge(ReadOnlySpan<nint> shape, ReadOnlySpan<nint> noiseShape, Span<nint> extents)
    {
        int rank = 0;
        bool isLastShared = false;
        for (int axis = 0; axis < shape.Length; axis++)
        {
            if (shape[axis] == 1)
            {
                continue;
            }

            bool isShared = noiseShape[axis] == 1;
            if (rank > 0 && isShared == isLastShared)
            {
                extents[rank - 1] *= shape[axis];
            }
            else
            {
                extents[rank++] = shape[axis];
                isLastShared = isShared;
            }
        }

        if (rank == 0)
        {
            extents[rank++] = 1; // a single element
        }

        return new NoiseAxes(extents[..rank], isLastShared);
    }
}
