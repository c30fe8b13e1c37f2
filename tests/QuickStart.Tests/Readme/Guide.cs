using System;
using GeneratedDropout;

namespace Readme;

/// <summary>The declarations in the guides of the folder docs.</summary>
public static partial class Guide
{
    // h is [batch, channels], the state between two steps.
    [Dropout(0.2)]
    [TensorShape("batch", 64)]
    public static partial void HiddenState(Span<float> h, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("words", 128)]
    [NoiseShape(null, 1)]
    public static partial void WordTypes(ReadOnlySpan<float> embedding, Span<float> dropped, DropoutKey key);

    [Dropout(0.2)]
    [TensorShape("batch", "steps", 128)]
    [NoiseShape(null, 1, null)]
    public static partial void ChannelsOfSentences(ReadOnlySpan<float> x, Span<float> y, int steps, DropoutKey key);

    // PyTorch: y = F.dropout(x, p, training)
    [Dropout]
    public static partial void Functional(
        ReadOnlySpan<float> x,
        Span<float> y,
        double rate,
        bool training,
        DropoutKey key
    );
}
