using GeneratedDropout.CompilerServices;
using GeneratedDropout.Masks;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.CompilerServices;

public sealed class ElementMasksTests
{
    private static readonly DropoutKey Key = new(99, 0x123456789);

    /// <summary>Rates of every number of bits, with ties and without.</summary>
    public static TheoryData<double> Rates => [0.5, 0.25, 0.125, 7 / 256.0, 0.1, 1e-12, 0.001, 1 - 1e-12];

    [Theory]
    [MemberData(nameof(Rates))]
    public void StepsAreTheDefinition(double rate)
    {
        ulong threshold = MaskFormat.Threshold(rate);
        foreach (int length in (int[])[1, 511, 512, 513, 5000, 20_000])
        {
            ElementMasks masks = new(Key, threshold, length);
            float[] y = new float[length];
            for (int start = 0; start < length; start += masks.Step)
            {
                ref byte mask = ref masks.Next();
                for (int i = 0; i < int.Min(masks.Step, length - start); i++)
                {
                    y[start + i] = VectorAccess.IsKept(ref mask, i) ? 1 : 0;
                }
            }

            for (int i = 0; i < length; i++)
            {
                Assert.True(
                    (y[i] == 1) == MaskFormat.IsKept(Key, (ulong)i, threshold),
                    $"element {i} of {length} at {rate}"
                );
            }
        }
    }
}
