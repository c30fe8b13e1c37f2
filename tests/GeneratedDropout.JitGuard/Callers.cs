using System;

namespace GeneratedDropout.JitGuard;

/// <summary>Calls each kernel as a user's method would: the JIT may inline what it likes of it.</summary>
internal static class Callers
{
    private const int Length = 2 * 64 * 32 * 32; // whole examples of every kernel
    private const int LargeLength = 66 * Length; // 33 MiB are streamed: they would not stay in the caches

    private static readonly DropoutKey Key = new(1);
    private static readonly float[] LargeX = new float[LargeLength];
    private static readonly float[] LargeY = new float[LargeLength];
    private static readonly double[] DoubleX = new double[Length];
    private static readonly double[] DoubleY = new double[Length];
    private static readonly Half[] HalfX = new Half[Length];
    private static readonly Half[] HalfY = new Half[Length];

    public static Action[] All { get; } =
    [
        static () => Kernels.Tenth(X, Y, Key),
        static () => Kernels.AtRate(X, Y, 0.3, Key),
        static () => Kernels.Even(X, Y, Key),
        static () => Kernels.InPlace(Y, Key),
        static () => Kernels.Doubles(DoubleX, DoubleY, Key),
        static () => Kernels.Halves(HalfX, HalfY, Key),
        static () => Kernels.Few(X[..2000], Y[..2000], Key),
        static () => Kernels.Spatial1D(X, Y, Key),
        static () => Kernels.Spatial1DOfDoubles(DoubleX, DoubleY, Key),
        static () => Kernels.Spatial1DOfHalves(HalfX, HalfY, Key),
        static () => Kernels.Spatial1DAtSize(X, Y, Length / (128 * 128), 128, 128, Key),
        static () => Kernels.ChannelsFirst(X, Y, Key),
        static () => Kernels.ChannelsLast(X[..(32 * 32 * 3)], Y[..(32 * 32 * 3)], Key),
        static () => Kernels.Pixels(X[..(32 * 32 * 3)], Y[..(32 * 32 * 3)], Key),
        static () => GenericDropout.Apply(X, Y, [Length], [Length], 0.1, Key),
        static () => GenericDropout.Apply(X, Y, [Length / 1024, 1024], [Length / 1024, 1], 0.5, Key),
        static () => GenericDropout.Apply(X, Y, [Length / 128, 128], [1, 128], 0.2, Key),
        static () => Kernels.Tenth(LargeX, LargeY, Key),
        static () => Kernels.ChannelsFirst(LargeX, LargeY, Key),
        static () => Kernels.Spatial1D(LargeX, LargeY, Key),
    ];

    private static ReadOnlySpan<float> X => LargeX.AsSpan(0, Length);

    private static Span<float> Y => LargeY.AsSpan(0, Length);
}
