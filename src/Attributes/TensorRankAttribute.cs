using System;

namespace GeneratedDropout;

/// <summary>Gives the number of axes of the tensor, whose extents are known at run time only.</summary>
/// <remarks>
/// The extents come with the tensor spans, or as a <c>ReadOnlySpan&lt;nint&gt; shape</c> parameter beside flat spans.
/// </remarks>
/// <example>
/// <code>
/// [Dropout(0.2)]
/// [TensorRank(4)]
/// [NoiseShape(null, 1, 1, null)]
/// public static partial void SpatialDropout2D(
///     in ReadOnlyTensorSpan&lt;float&gt; x, in TensorSpan&lt;float&gt; y, DropoutKey key);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TensorRankAttribute : Attribute
{
    /// <summary>Gives the rank.</summary>
    /// <param name="rank">The number of axes, 1 to 8; anything else is a compile error.</param>
    public TensorRankAttribute(int rank) => Rank = rank;

    /// <summary>The number of axes.</summary>
    public int Rank { get; }
}
