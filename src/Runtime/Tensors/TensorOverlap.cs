using System;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GeneratedDropout.Tensors;

/// <summary>Tells whether two views share memory.</summary>
internal static class TensorOverlap
{
    /// <summary>Whether an output shares memory with the input without being the same view of it.</summary>
    public static bool IsPartial<T>(in ReadOnlyTensorSpan<T> x, in TensorSpan<T> y)
    {
        ref T first = ref Unsafe.AsRef(in TensorMarshal.GetReference(in x));
        ref T second = ref TensorMarshal.GetReference(in y);
        nint bytes = Unsafe.ByteOffset(ref first, ref second);
        nint size = Unsafe.SizeOf<T>();
        bool sameStrides = x.Strides.SequenceEqual(y.Strides);
        if (bytes == 0 && sameStrides)
        {
            return false; // in place
        }

        // Distances beyond both views, even of arrays that the garbage collector moves apart meanwhile, never meet.
        bool apart =
            bytes >= (LastOffset(x.Lengths, x.Strides) + 1) * size
            || bytes <= -(LastOffset(y.Lengths, y.Strides) + 1) * size;
        if (apart)
        {
            return false;
        }

        bool canTell = bytes % size == 0 && sameStrides && x.Rank <= 64;
        return !canTell || Meets(bytes / size, x.Lengths, x.Strides, done: 0);
    }

    private static nint LastOffset(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides)
    {
        nint offset = 0;
        for (int axis = 0; axis < lengths.Length; axis++)
        {
            offset += (lengths[axis] - 1) * strides[axis];
        }

        return offset;
    }

    /// <summary>
    /// Whether two views of equal strides, one <paramref name="distance"/> elements after the other, share an element:
    /// whether the distance is a difference of two positions.
    /// </summary>
    /// <remarks>
    /// The widest stride left takes as many steps as fit, or one more; the narrower ones must make up the rest. So the
    /// left half of every row and the right half are told apart. Where strides interleave it may say yes for no.
    /// </remarks>
    /// <param name="distance">The distance in elements.</param>
    /// <param name="lengths">The lengths of both views.</param>
    /// <param name="strides">The strides of both views.</param>
    /// <param name="done">A bit for each axis whose steps have been taken.</param>
    private static bool Meets(nint distance, ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides, ulong done)
    {
        int widest = -1;
        nint reach = 0;
        for (int axis = 0; axis < lengths.Length; axis++)
        {
            if ((done >> axis & 1) == 0 && lengths[axis] > 1)
            {
                reach += (lengths[axis] - 1) * strides[axis];
                widest = widest < 0 || strides[axis] > strides[widest] ? axis : widest;
            }
        }

        if (nint.Abs(distance) > reach)
        {
            return false;
        }

        if (widest < 0 || strides[widest] == 0)
        {
            return distance == 0;
        }

        nint stride = strides[widest];
        nint narrower = reach - ((lengths[widest] - 1) * stride);
        if (narrower >= stride)
        {
            return true; // strides interleave: assume the worst
        }

        done |= 1ul << widest;
        nint steps = distance / stride - (distance % stride < 0 ? 1 : 0);
        return (nint.Abs(steps) < lengths[widest] && Meets(distance - (steps * stride), lengths, strides, done))
            || (
                nint.Abs(steps + 1) < lengths[widest]
                && Meets(distance - ((steps + 1) * stride), lengths, strides, done)
            );
    }
}
