using GeneratedDropout.Elements;
using GeneratedDropout.Masks;

namespace GeneratedDropout.Tensors;

/// <summary>What is to be done to a tensor.</summary>
/// <param name="Key">The key of the mask.</param>
/// <param name="Threshold">How many of 2⁴⁴ equally likely draws drop.</param>
/// <param name="Scale">The factor of the kept elements.</param>
internal readonly record struct DropoutTask<T>(DropoutKey Key, ulong Threshold, T Scale)
{
    /// <summary>The task of a rate between 0 and 1.</summary>
    public static DropoutTask<T> At(double rate, DropoutKey key) =>
        new(key, MaskFormat.Threshold(rate), Element<T>.Round(DropoutRate.Scale(rate)));
}
