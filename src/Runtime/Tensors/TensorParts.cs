using System;
using System.Runtime.CompilerServices;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Elements;
using GeneratedDropout.Masks;

namespace GeneratedDropout.Tensors;

/// <summary>
/// A tensor in parts, on several threads. Whether an element is kept depends on its index alone, so the bits are those of
/// one thread.
/// </summary>
internal static class TensorParts
{
    /// <summary>Fewer elements take less time than to wake a thread, even if each has a decision of its own.</summary>
    private const nint LeastElements = 256 * 1024;

    /// <summary>The same where decisions are shared, which takes about as long as to copy.</summary>
    private const nint LeastSharing = 1_000_000;

    private const nint LeastPart = 64 * 1024;

    /// <summary>More parts than threads: one that is held up leaves its rest to the others.</summary>
    private const int PartsPerThread = 4;

    /// <summary>Whether so many elements may be worth several threads: asked before the axes are known.</summary>
    public static bool MayBeWorthwhile(nint length) => length >= LeastElements;

    /// <summary>Whether several threads gain anything: the tensor is large, and there are processors.</summary>
    public static bool AreWorthwhile(NoiseAxes axes) =>
        axes.Length >= (IsElementwise(axes) ? LeastElements : LeastSharing) && Environment.ProcessorCount > 1;

    /// <summary>Runs on the threads of the pool and on this one. Where the pool is busy, this one does all of it.</summary>
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="axes">The merged axes.</param>
    /// <param name="task">The mask, and the factor of the kept elements.</param>
    /// <param name="step">What happens to 32 elements.</param>
    public static unsafe void Run<T, TStep>(ref T x, ref T y, NoiseAxes axes, DropoutTask<T> task, TStep step)
        where TStep : struct, IKernelStep<T>
    {
        Cut cut = new(axes);
        Storing storing = DenseKernel<T, TStep>.StoringOf(in x, in y, axes);
        bool isLastShared = axes.IsShared(axes.Rank - 1);
        nint[] extents = axes.ToArray();

        // Pinned until all parts are done: the queue returns no sooner, whatever one throws.
        fixed (byte* source = &Unsafe.As<T, byte>(ref x))
        fixed (byte* target = &Unsafe.As<T, byte>(ref y))
        {
            nint sourceAddress = (nint)source;
            nint targetAddress = (nint)target;
            PartQueue.Run(
                cut.Parts,
                part =>
                {
                    Span<nint> own = stackalloc nint[extents.Length];
                    extents.CopyTo(own);
                    (nint first, nint noise) = cut.Take(part, own);
                    NoiseAxes ownAxes = NoiseAxes.OfMerged(own, isLastShared);
                    nint offset = first * Unsafe.SizeOf<T>();
                    ref T ownX = ref Unsafe.AsRef<T>((void*)(sourceAddress + offset));
                    ref T ownY = ref Unsafe.AsRef<T>((void*)(targetAddress + offset));
                    DenseKernel<T, TStep>.RunPart(ref ownX, ref ownY, ownAxes, noise, task, step, storing);
                }
            );
        }
    }

    private static bool IsElementwise(NoiseAxes axes) => axes.Rank == 1 && !axes.IsShared(0);

    /// <summary>The outermost axis is cut; the next one as well, where the outermost has few elements.</summary>
    private readonly struct Cut
    {
        private readonly Axis _outer;
        private readonly Axis _inner;

        public Cut(NoiseAxes axes)
        {
            // Where every element has a decision of its own, a part begins with a block of masks.
            nint most = nint.Min(axes.Length / LeastPart, Environment.ProcessorCount * PartsPerThread);
            _outer = new Axis(axes, 0, most, IsElementwise(axes) ? MaskGenerator.MaxBlockLength : 1);
            _inner = axes.Rank > 1 ? new Axis(axes, 1, most / _outer.Parts, 1) : Axis.None;
        }

        public int Parts => _outer.Parts * _inner.Parts;

        /// <summary>Makes the extents those of a part.</summary>
        /// <returns>Where it begins: the element, and the noise element.</returns>
        public (nint First, nint Noise) Take(int part, Span<nint> extents)
        {
            (nint outer, extents[0]) = _outer.Take(part / _inner.Parts);
            nint inner = 0;
            if (extents.Length > 1)
            {
                (inner, extents[1]) = _inner.Take(part % _inner.Parts);
            }

            return (
                (outer * _outer.Stride) + (inner * _inner.Stride),
                (outer * _outer.NoiseStride) + (inner * _inner.NoiseStride)
            );
        }
    }

    /// <summary>An axis in parts of about the same length, each a multiple of a unit but for the last.</summary>
    private readonly struct Axis
    {
        private readonly nint _extent;
        private readonly nint _unit;

        public Axis(NoiseAxes axes, int axis, nint most, nint unit)
        {
            _extent = axes.Extent(axis);
            _unit = unit;
            Parts = (int)nint.Clamp(most, 1, Units);
            NoiseAxes inner = axes.From(axis + 1);
            Stride = inner.Length;
            NoiseStride = axes.IsShared(axis) ? 0 : inner.NoiseLength;
        }

        private Axis(int parts) => Parts = parts;

        public static Axis None => new(1);

        public int Parts { get; }

        public nint Stride { get; }

        public nint NoiseStride { get; }

        private nint Units => (_extent + _unit - 1) / _unit;

        public (nint Start, nint Extent) Take(int part)
        {
            nint start = Units * part / Parts * _unit;
            nint end = nint.Min(Units * (part + 1) / Parts * _unit, _extent);
            return (start, end - start);
        }
    }
}
