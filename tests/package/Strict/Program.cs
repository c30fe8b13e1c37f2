using System;
using System.Linq;
using System.Numerics.Tensors;
using GeneratedDropout;

namespace Strict;

/// <summary>Compares each kernel with what the generic implementation gives.</summary>
internal static class Program
{
    private const int Length = 8 * 24 * 64;

    private static readonly DropoutKey Key = new(Seed: 42);

    private static int Main()
    {
        (string Name, bool IsRight)[] kernels =
        [
            (nameof(Kernels.Elementwise), Elementwise()),
            (nameof(Kernels.ReusedRow), ReusedRow()),
            (nameof(Kernels.SharedRow), SharedRow()),
            (nameof(Oblivious.InPlace), InPlace()),
        ];
        foreach ((string name, bool isRight) in kernels)
        {
            Console.WriteLine($"{name}: {(isRight ? "right" : "wrong")}");
        }

        return kernels.All(kernel => kernel.IsRight) ? 0 : 1;
    }

    private static bool Elementwise()
    {
        float[] x = Numbers<float>();
        float[] y = new float[Length];
        float[] expected = new float[Length];
        Kernels.Elementwise(x, y, Key);
        GenericDropout.Apply<float>(x, expected, [Length], [Length], 0.2, Key);
        return IsSame(y, expected);
    }

    private static bool ReusedRow()
    {
        double[] x = Numbers<double>();
        double[] y = new double[Length];
        double[] expected = new double[Length];
        Kernels.ReusedRow(x, y, 8, 24, 64, Key);
        GenericDropout.Apply<double>(x, expected, [8, 24, 64], [8, 1, 64], 0.2, Key);
        return IsSame(y, expected);
    }

    private static bool SharedRow()
    {
        Half[] x = Numbers<Half>();
        Half[] y = new Half[Length];
        Half[] expected = new Half[Length];
        Kernels.SharedRow(
            new ReadOnlyTensorSpan<Half>(x, [8, 24, 64]),
            new TensorSpan<Half>(y, [8, 24, 64]),
            0.2,
            training: true,
            Key
        );
        GenericDropout.Apply<Half>(x, expected, [8, 24, 64], [8, 24, 1], 0.2, Key);
        return IsSame(y, expected);
    }

    private static bool InPlace()
    {
        float[] x = Numbers<float>();
        float[] expected = Numbers<float>();
        Oblivious.InPlace(x, Key);
        GenericDropout.Apply<float>(expected, expected, [Length / 64, 64], [Length / 64, 1], 0.2, Key);
        return IsSame(x, expected);
    }

    private static T[] Numbers<T>()
        where T : System.Numerics.INumber<T> => [.. Enumerable.Range(1, Length).Select(i => T.CreateSaturating(i))];

    /// <summary>The same numbers, and neither all kept nor all dropped.</summary>
    private static bool IsSame<T>(T[] y, T[] expected)
        where T : System.Numerics.INumber<T> => y.SequenceEqual(expected) && y.Any(T.IsZero) && !y.All(T.IsZero);
}
