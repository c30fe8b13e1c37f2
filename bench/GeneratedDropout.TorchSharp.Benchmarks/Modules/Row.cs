using System;
using System.Linq;
using static TorchSharp.torch;

namespace GeneratedDropout.TorchSharp.Benchmarks.Modules;

/// <summary>One module and what one writes with torch alone for the same.</summary>
/// <param name="Title">What the table calls it.</param>
/// <param name="Rate">The rate.</param>
/// <param name="Example">The extents of one example; the tensor has a batch axis before them.</param>
/// <param name="Shared">How many elements share a decision.</param>
/// <param name="Ours">Makes the module.</param>
/// <param name="Torch">Makes torch's.</param>
internal sealed record Row(
    string Title,
    double Rate,
    long[] Example,
    int Shared,
    Func<Func<Tensor, Tensor>> Ours,
    Func<Func<Tensor, Tensor>> Torch
)
{
    public long ExampleLength => Example.Aggregate(1L, static (product, extent) => product * extent);

    public long[] ShapeOf(long elements) => [elements / ExampleLength, .. Example];
}
