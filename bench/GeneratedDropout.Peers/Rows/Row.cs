namespace GeneratedDropout.Peers.Rows;

/// <summary>One task that all contenders of a row do: the same shape, noise shape and rate.</summary>
/// <param name="Title">What the table calls it.</param>
/// <param name="Rate">The rate.</param>
/// <param name="Example">The extents of one example; the tensor has a batch axis before them.</param>
/// <param name="Noise">The noise shape of one example. Every example has decisions of its own.</param>
/// <param name="Generated">The generated kernel.</param>
/// <param name="Parallel">The one that several threads may share.</param>
/// <param name="Torch">The same in libtorch.</param>
internal sealed record Row(
    string Title,
    double Rate,
    nint[] Example,
    nint[] Noise,
    Kernel Generated,
    Kernel Parallel,
    TorchCallFactory Torch
)
{
    /// <summary>Whether the output is the input's own memory.</summary>
    public bool IsInPlace { get; init; }

    /// <summary>ONNX Runtime's operator decides about every element and writes to memory of its own, nothing else.</summary>
    public bool HasOnnxRuntime => Cells.IsElementwise && !IsInPlace;

    public NoiseCells Cells => NoiseCells.Of(Example, Noise);

    public int ExampleLength
    {
        get
        {
            int length = 1;
            foreach (nint extent in Example)
            {
                length *= (int)extent;
            }

            return length;
        }
    }

    public nint[] ShapeOf(int elements) => [elements / ExampleLength, .. Example];

    public nint[] NoiseShapeOf(int elements) => [elements / ExampleLength, .. Noise];
}
