using System;
using System.Numerics;

namespace GeneratedDropout.Benchmarks;

/// <summary>A family of one element type.</summary>
/// <param name="rate">The rate.</param>
/// <param name="example">The extents of one example; the tensor has a batch axis before them.</param>
/// <param name="noise">The noise shape of one example. Every example has decisions of its own.</param>
/// <param name="generated">Calls the generated kernel.</param>
/// <param name="parallel">Calls the one that several threads may share.</param>
internal sealed class FamilyOf<T>(
    double rate,
    nint[] example,
    nint[] noise,
    FamilyOf<T>.Kernel generated,
    FamilyOf<T>.Kernel parallel
) : Family(Product(example))
    where T : unmanaged, INumber<T>
{
    private AlignedBuffer<T>? _x;
    private AlignedBuffer<T>? _y;
    private nint[] _shape = [];
    private nint[] _noiseShape = [];
    private ulong _step;

    public delegate void Kernel(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);

    /// <summary>Whether the input is the output's own memory. The copy has an input of its own all the same.</summary>
    public bool IsInPlace { get; init; }

    private ReadOnlySpan<T> Input => IsInPlace ? _y!.Span : _x!.Span;

    private Span<T> Output => _y!.Span;

    /// <summary>A new key for each call: with one key, the branch predictor would learn the mask by heart.</summary>
    private DropoutKey NextKey => new(42, _step++);

    public override void Setup(int elements)
    {
        _x = new AlignedBuffer<T>(Length(elements));
        _y = new AlignedBuffer<T>(Length(elements));
        _shape = [Examples(elements), .. example];
        _noiseShape = [Examples(elements), .. noise];
        for (int i = 0; i < _x.Span.Length; i++)
        {
            _x.Span[i] = T.CreateTruncating((i % 251) - 125);
        }

        Copy();
    }

    public override void Cleanup()
    {
        _x?.Free();
        _y?.Free();
    }

    public override void Copy() => _x!.Span.CopyTo(Output);

    public override void Generated() => generated(Input, Output, NextKey);

    public override void Parallel() => parallel(Input, Output, NextKey);

    public override void Generic() => GenericDropout.Apply(Input, Output, _shape, _noiseShape, rate, NextKey);

    /// <summary>What one writes first: a draw from <see cref="Random"/> for every element.</summary>
    public override void Naive()
    {
        Random random = new((int)_step++);
        T scale = T.CreateChecked(1 / (1 - rate));
        ReadOnlySpan<T> x = Input;
        Span<T> y = Output;
        for (int i = 0; i < x.Length; i++)
        {
            y[i] = random.NextDouble() >= rate ? x[i] * scale : T.Zero;
        }
    }

    private static int Product(nint[] extents)
    {
        nint product = 1;
        foreach (nint extent in extents)
        {
            product *= extent;
        }

        return (int)product;
    }
}
