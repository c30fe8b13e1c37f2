using System.Numerics;

namespace GeneratedDropout.IntegrationTests.Kernels;

/// <summary>Inputs in which ordinary numbers and awkward ones alternate, the same on every machine.</summary>
internal static class TestValues
{
    public static T[] Create<T>(int length)
        where T : IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T[] special =
        [
            T.NaN,
            T.PositiveInfinity,
            T.NegativeInfinity,
            T.NegativeZero,
            T.Zero,
            T.Epsilon,
            -T.Epsilon,
            T.MaxValue,
            T.MinValue,
            -T.NaN,
        ];
        T[] values = new T[length];
        for (int i = 0; i < length; i++)
        {
            values[i] =
                i % 3 == 1
                    ? special[i / 3 % special.Length]
                    : T.CreateChecked((i * 37 % 1009) - 504) / T.CreateChecked(8);
        }

        return values;
    }
}
