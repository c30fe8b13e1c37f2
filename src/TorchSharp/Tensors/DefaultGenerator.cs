using System;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Tensors;

/// <summary>torch's default generator, which <c>torch.manual_seed</c> seeds.</summary>
internal static class DefaultGenerator
{
    /// <summary>A key that is drawn from it when it is first asked for.</summary>
    public static Lazy<DropoutKey> Key() => new(DrawKey);

    private static DropoutKey DrawKey()
    {
        using Tensor words = randint(0, long.MaxValue, 2, dtype: ScalarType.Int64, device: CPU);
        return new DropoutKey((ulong)words.ReadCpuInt64(0), (ulong)words.ReadCpuInt64(1));
    }
}
