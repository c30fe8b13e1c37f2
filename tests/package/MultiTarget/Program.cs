using System;
#if NET10_0_OR_GREATER
using GeneratedDropout;

float[] x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
Kernels.SpatialDropout1D(x, new DropoutKey(Seed: 42));
Console.WriteLine(string.Join(' ', x));

internal static partial class Kernels
{
    [Dropout(0.5)]
    [TensorShape("words", 4)]
    [NoiseShape(1, null)]
    public static partial void SpatialDropout1D(Span<float> x, DropoutKey key);
}
#else
Console.WriteLine("No dropout before .NET 10.");
#endif
