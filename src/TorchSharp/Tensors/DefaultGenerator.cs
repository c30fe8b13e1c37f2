using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Tensors;

/// <summary>torch's default generator, which <c>torch.manual_seed</c> seeds.</summary>
internal static class DefaultGenerator
{
    /// <summary>Draws a key, of 126 random bits.</summary>
    public static DropoutKey DrawKey()
    {
        using Tensor words = randint(0, long.MaxValue, 2, dtype: ScalarType.Int64, device: CPU);
        return new DropoutKey((ulong)words.ReadCpuInt64(0), (ulong)words.ReadCpuInt64(1));
    }
}
