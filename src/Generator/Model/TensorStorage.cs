namespace GeneratedDropout.Generator.Model;

/// <summary>How a method receives its tensors.</summary>
internal enum TensorStorage
{
    /// <summary>Flat, row-major spans.</summary>
    Span,

    /// <summary>Tensor spans of System.Numerics.Tensors, which carry their extents and strides.</summary>
    TensorSpan,
}
