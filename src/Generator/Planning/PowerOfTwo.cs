using System;

namespace GeneratedDropout.Generator.Planning;

/// <summary>What lengths have in common with vectors, bytes and steps, whose lengths are powers of two.</summary>
internal static class PowerOfTwo
{
    /// <summary>The greatest common divisor of a length and a power of two.</summary>
    public static long Common(long length, long power) => Math.Min(In(length), power);

    /// <summary>The greatest power of two that divides a length.</summary>
    public static long In(long length) => length & -length;
}
