using System;
using System.Collections.Generic;

namespace GeneratedDropout;

/// <summary>Gives the extent of every axis of the tensor, the outermost first.</summary>
/// <remarks>
/// A positive <see cref="int"/> is a fixed extent. A <see cref="string"/> names an extent that is known at run time:
/// the integer parameter of that name gives it, and one that no parameter gives is inferred from the length.
/// </remarks>
/// <example>
/// <code>
/// [Dropout(0.2)]
/// [TensorShape("batch", "steps", 300)]
/// [NoiseShape("batch", 1, 300)]
/// public static partial void Embedding(ReadOnlySpan&lt;float&gt; x, Span&lt;float&gt; y, int steps, DropoutKey key);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TensorShapeAttribute : Attribute
{
    /// <summary>Gives the extents.</summary>
    /// <param name="extents">One entry per axis: a positive <see cref="int"/>, or a <see cref="string"/> that names it.</param>
    public TensorShapeAttribute(params object?[] extents) => Extents = extents;

    /// <summary>The extents, the outermost first.</summary>
    public IReadOnlyList<object?> Extents { get; }
}
