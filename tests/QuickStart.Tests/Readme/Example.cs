using System;
using GeneratedDropout;

public static partial class Kernels
{
    [Dropout(0.2)]
    [TensorShape("batch", 20, 128)] // sentences, words, channels
    [NoiseShape(null, 1, null)] // one coin flip per sentence and channel, shared by the words
    public static partial void SpatialDropout1D(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
}
