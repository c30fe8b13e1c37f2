using System;
using GeneratedDropout;

float[] x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]; // 3 words, 4 channels
float[] y = new float[x.Length];

Kernels.SpatialDropout1D(x, y, new DropoutKey(Seed: 42));
Console.WriteLine(string.Join(' ', y));

internal static partial class Kernels
{
    [Dropout(0.5)]
    [TensorShape("words", 4)]
    [NoiseShape(1, null)] // one coin flip per channel, shared by the words
    public static partial void SpatialDropout1D(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
}
