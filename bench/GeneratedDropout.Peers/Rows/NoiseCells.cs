using System;

namespace GeneratedDropout.Peers.Rows;

/// <summary>
/// Which elements share a decision, where the shared axes are neighbours: <c>[outer, Shared, Inner]</c> with noise
/// <c>[outer, 1, Inner]</c>.
/// </summary>
internal readonly record struct NoiseCells(int Shared, int Inner)
{
    public bool IsElementwise => Shared == 1;

    /// <summary>The elements from one outer index to the next.</summary>
    public int Stride => Shared * Inner;

    public static NoiseCells Of(ReadOnlySpan<nint> example, ReadOnlySpan<nint> noise)
    {
        int shared = 1;
        int inner = 1;
        for (int axis = example.Length - 1; axis >= 0; axis--)
        {
            if (noise[axis] == 1)
            {
                shared *= (int)example[axis];
            }
            else if (shared == 1)
            {
                inner *= (int)example[axis];
            }
        }

        return shared == 1 ? new NoiseCells(1, 1) : new NoiseCells(shared, inner);
    }

    /// <summary>How many decisions there are about so many elements.</summary>
    public int CountIn(int elements) => elements / Shared;

    /// <summary>The first of the elements that share a decision with this one.</summary>
    public int FirstOf(int element) => (element / Stride * Stride) + (element % Inner);
}
