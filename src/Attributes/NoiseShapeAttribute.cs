using System;
using System.Collections.Generic;

namespace GeneratedDropout;

/// <summary>Says which parts of the tensor fall together: one entry per axis, the outermost first.</summary>
/// <remarks>
/// <para>
/// <c>1</c> shares one decision along the axis. <see langword="null"/>, the axis's own name or its fixed extent gives
/// every position of the axis a decision of its own. Anything else is a compile error. Without this attribute every
/// element has its own decision.
/// </para>
/// <para>
/// A lone <c>[NoiseShape(null)]</c> is a null array in C#, not one null entry: at rank 1 write the extent or the name,
/// or leave the attribute out.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [Dropout(0.2)]
/// [TensorShape("batch", "steps", "channels")]
/// [NoiseShape("batch", 1, "channels")] // Keras's SpatialDropout1D
/// public static partial void SpatialDropout1D(
///     ReadOnlySpan&lt;float&gt; x, Span&lt;float&gt; y, int batch, int steps, int channels, DropoutKey key);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NoiseShapeAttribute : Attribute
{
    /// <summary>Gives the noise shape.</summary>
    /// <param name="extents">
    /// One entry per axis: <c>1</c>, <see langword="null"/>, the axis's name, or the axis's fixed extent.
    /// </param>
    public NoiseShapeAttribute(params object?[] extents) => Extents = extents;

    /// <summary>The noise shape, the outermost axis first.</summary>
    public IReadOnlyList<object?> Extents { get; }
}
