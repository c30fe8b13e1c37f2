using System;

namespace GeneratedDropout;

/// <summary>
/// Asks for the body of a partial method: dropout over its tensor, at a constant rate or at the rate that the
/// method's <c>rate</c> parameter gives.
/// </summary>
/// <remarks>
/// Dropped elements become +0, kept elements are multiplied by 1 / (1 − rate). Calling the same method on the
/// gradient with the same key is the backward pass.
/// </remarks>
/// <example>
/// <code>
/// [Dropout(0.5)]
/// public static partial void Dropout(ReadOnlySpan&lt;float&gt; x, Span&lt;float&gt; y, DropoutKey key);
///
/// [Dropout] // the rate is known at run time only; in place
/// public static partial void Dropout(Span&lt;float&gt; x, double rate, DropoutKey key);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DropoutAttribute : Attribute
{
    /// <summary>The rate comes as the method's <c>double rate</c> or <c>float rate</c> parameter.</summary>
    public DropoutAttribute() { }

    /// <summary>The rate is a constant.</summary>
    /// <param name="rate">The probability in [0, 1] that an element is dropped; anything else is a compile error.</param>
    public DropoutAttribute(double rate) => Rate = rate;

    /// <summary>The constant rate, or <see langword="null"/> where the method's <c>rate</c> parameter gives it.</summary>
    public double? Rate { get; }

    /// <summary>
    /// Whether several threads of the thread pool may share a large tensor. The bits are those of one thread.
    /// <see langword="false"/> unless set.
    /// </summary>
    /// <remarks>
    /// A tensor of fewer than 262,144 elements, or 1,000,000 where decisions are shared, is one thread's work all the same,
    /// and so is a view that is not dense. A call that several threads share allocates a few small objects, and returns
    /// when all of them are done.
    /// </remarks>
    public bool Parallel { get; set; }
}
