using System;
using System.ComponentModel;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GeneratedDropout.Elements;
using GeneratedDropout.Masks;
using GeneratedDropout.Tensors;

namespace GeneratedDropout.CompilerServices;

/// <summary>
/// What generated code calls, with <see cref="VectorAccess"/>, <see cref="ElementLoop"/>, <see cref="RowMasks"/> and
/// <see cref="KernelParts"/>: checks, and the work that needs no specialisation. Nothing here is ever changed or removed, only added
/// to: assemblies built long ago call it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KernelContract
{
    /// <summary>Raised when members are added that newer generated code calls.</summary>
    public const int Version = 1;

    private const int CachedBytes = 8 << 20;

    /// <summary>Stands for an extent that the kernel does not know beforehand.</summary>
    public const nint Unknown = -1;

    /// <summary>The body of a method whose declaration is wrong: no caller of it compiles.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [Obsolete("The declaration of this dropout method is wrong: the GDO error says how.", error: true)]
    public static void WrongDeclaration() =>
        throw new InvalidOperationException("The declaration of this dropout method is wrong.");

    /// <summary>An extent as the user passed it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, or larger than an address.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Extent(long extent, string name)
    {
        if (extent < 0 || extent > nint.MaxValue)
        {
            TensorLayout.ThrowExtent(extent, name);
        }

        return unchecked((nint)extent);
    }

    /// <summary>Fills the unknown extents from the user's <c>shape</c>, and checks the others against it.</summary>
    /// <exception cref="ArgumentException">The rank or a fixed extent differs.</exception>
    public static void ReadShape(ReadOnlySpan<nint> given, Span<nint> shape, string name) =>
        TensorLayout.Match(given, shape, name);

    /// <summary>Checks spans against the shape; one unknown extent is inferred from the length.</summary>
    /// <exception cref="ArgumentException">A length does not fit, or the spans overlap without being the same.</exception>
    public static void CheckSpans<T>(ReadOnlySpan<T> x, Span<T> y, Span<nint> shape, string xName, string yName)
    {
        CheckSpan(x, shape, xName);
        TensorLayout.CheckSameLength(x.Length, y.Length, yName);
        TensorLayout.CheckOverlap(x, y, yName);
    }

    /// <summary>Checks spans of any length.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap without being the same.</exception>
    public static void CheckSpans<T>(ReadOnlySpan<T> x, Span<T> y, string yName)
    {
        TensorLayout.CheckSameLength(x.Length, y.Length, yName);
        TensorLayout.CheckOverlap(x, y, yName);
    }

    /// <summary>Checks a span against the shape; one unknown extent is inferred from the length.</summary>
    /// <exception cref="ArgumentException">The length does not fit.</exception>
    public static void CheckSpan<T>(ReadOnlySpan<T> x, Span<nint> shape, string name) =>
        TensorLayout.Resolve(x.Length, shape, name);

    /// <summary>Checks tensor spans against the shape and fills in its unknown extents.</summary>
    /// <exception cref="ArgumentException">
    /// The rank or an extent differs, the output writes one element twice, or it overlaps the input in part.
    /// </exception>
    public static void CheckTensorSpans<T>(
        in ReadOnlyTensorSpan<T> x,
        in TensorSpan<T> y,
        Span<nint> shape,
        string xName,
        string yName
    )
    {
        TensorLayout.Match(x.Lengths, shape, xName);
        TensorLayout.CheckTensors(in x, in y, yName);
    }

    /// <summary>The first element of a tensor.</summary>
    public static ref T Start<T>(in ReadOnlyTensorSpan<T> x) => ref Unsafe.AsRef(in TensorMarshal.GetReference(in x));

    /// <summary>The first element of a tensor.</summary>
    public static ref T Start<T>(in TensorSpan<T> y) => ref TensorMarshal.GetReference(in y);

    /// <summary>
    /// Whether so many elements stay in the caches near a core. Beyond that memory is the limit: there 512-bit vectors
    /// were measured to be slower than 256-bit ones.
    /// </summary>
    public static bool IsCached<T>(nint count) => count <= CachedBytes / Unsafe.SizeOf<T>();

    /// <summary>
    /// Does all the work where the result is too large for the caches. The arguments have been checked; the rate is neither 0 nor 1,
    /// and no extent is 0.
    /// </summary>
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="shape">The extents.</param>
    /// <param name="noiseShape">For each axis 1 or its extent.</param>
    /// <param name="rate">The rate.</param>
    /// <param name="key">The key of the mask.</param>
    /// <returns><see langword="false"/> if nothing was done.</returns>
    [SkipLocalsInit] // room for axes, which small tensors do not use
    public static bool TryStream<T>(
        ref T x,
        ref T y,
        ReadOnlySpan<nint> shape,
        ReadOnlySpan<nint> noiseShape,
        double rate,
        DropoutKey key
    )
    {
        if (!Streaming.IsWorthwhile(in y, TensorLayout.LengthOf(shape)))
        {
            return false;
        }

        NoiseAxes axes = NoiseAxes.Merge(shape, noiseShape, stackalloc nint[NoiseAxes.MaxRank]);
        TypedKernel.Run(ref x, ref y, axes, DropoutTask<T>.At(rate, key), isParallel: false);
        return true;
    }

    /// <summary>
    /// Does all the work where rows with a decision each are very short: they are worked on as if every element had its own. The
    /// arguments have been checked; the rate is neither 0 nor 1, and no extent is 0.
    /// </summary>
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="shape">The extents.</param>
    /// <param name="noiseShape">For each axis 1 or its extent.</param>
    /// <param name="rate">The rate.</param>
    /// <param name="key">The key of the mask.</param>
    /// <param name="isParallel">Whether several threads may share a large tensor.</param>
    /// <returns><see langword="false"/> if nothing was done.</returns>
    [SkipLocalsInit]
    public static bool TryRunShortRows<T>(
        ref T x,
        ref T y,
        ReadOnlySpan<nint> shape,
        ReadOnlySpan<nint> noiseShape,
        double rate,
        DropoutKey key,
        bool isParallel
    )
    {
        NoiseAxes axes = NoiseAxes.Merge(shape, noiseShape, stackalloc nint[NoiseAxes.MaxRank]);
        int last = axes.Rank - 1;
        if (axes.IsShared(last) && axes.Extent(last) > RowMasks.ShortRow)
        {
            return false;
        }

        isParallel &= TensorParts.AreWorthwhile(axes);
        TypedKernel.Run(ref x, ref y, axes, DropoutTask<T>.At(rate, key), isParallel);
        return true;
    }

    /// <summary>How many of 2⁴⁴ equally likely draws drop at this rate.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is outside [0, 1] or NaN.</exception>
    public static ulong Threshold(double rate, string name)
    {
        DropoutRate.Check(rate, name);
        return MaskFormat.Threshold(rate);
    }

    /// <summary>The factor of the kept elements at this rate.</summary>
    public static double Scale(double rate) => DropoutRate.Scale(rate);

    /// <summary>Writes +0 over a run.</summary>
    public static void Clear<T>(ref T y, nint count) => Scaling.Clear(ref y, count);

    /// <summary>Scales a run.</summary>
    public static void Scale<T>(ref T x, ref T y, nint count, T scale) => Scaling.Scale(ref x, ref y, count, scale);

    /// <summary>Scales what the mask keeps of a run and writes +0 over the rest.</summary>
    public static void ScaleKept<T>(ref T x, ref T y, ref byte mask, nint count, T scale) =>
        Scaling.ScaleKept(ref x, ref y, ref mask, count, scale);

    /// <summary>The same for 32 elements, the lowest bit of the mask for the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleKept<T>(ref T x, ref T y, uint mask, T scale) =>
        Scaling.ScaleKept(ref x, ref y, mask, scale);

    /// <summary>Scales what the mask keeps, over and over, and writes +0 over the rest.</summary>
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="mask">The mask, set to keep.</param>
    /// <param name="length">After how many elements it comes again, a multiple of 8.</param>
    /// <param name="count">The length of the run.</param>
    /// <param name="scale">The factor of the kept elements.</param>
    public static void ScaleKept<T>(ref T x, ref T y, ref byte mask, nint length, nint count, T scale) =>
        Scaling.ScaleKept(ref x, ref y, ref mask, length, count, scale);

    /// <summary>Dropout over views that are not both dense. The shapes, the rate and the overlap have been checked.</summary>
    public static void ApplyStrided<T>(
        in ReadOnlyTensorSpan<T> x,
        in TensorSpan<T> y,
        ReadOnlySpan<nint> noiseShape,
        double rate,
        DropoutKey key
    ) => TensorKernel.Run(in x, in y, noiseShape, rate, key);
}
