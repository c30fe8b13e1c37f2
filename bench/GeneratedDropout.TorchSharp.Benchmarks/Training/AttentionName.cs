namespace GeneratedDropout.TorchSharp.Benchmarks.Training;

/// <summary>How the block attends.</summary>
public enum AttentionName
{
    /// <summary>With dropout on the attention weights, as torch's <c>TransformerEncoderLayer</c> has it.</summary>
    DroppedWeights,

    /// <summary>By torch's <c>scaled_dot_product_attention</c>, which makes no weights to drop.</summary>
    Fused,
}
