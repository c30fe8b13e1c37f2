using System;

namespace QuickStart;

/// <summary>Facts about shapes and noise shapes.</summary>
public static class NoiseShape
{
    /// <summary>The number of coin flips: one for each element of the noise shape.</summary>
    public static long Flips(ReadOnlySpan<nint> noiseShape)
    {
        long flips = 1;
        foreach (nint extent in noiseShape)
        {
            flips *= extent;
        }

        return flips;
    }

    /// <summary>The shape as text, such as <c>[32, 1, 128]</c>.</summary>
    public static string Format(ReadOnlySpan<nint> shape) => $"[{string.Join(", ", shape.ToArray())}]";
}
