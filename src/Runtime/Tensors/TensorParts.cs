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

    /// <summary>
    /// Whether the outermost axis of a generated kernel makes enough parts: to cut the next one as well would make more. Where every
    /// element turns out to have a decision of its own, the Runtime's loop draws ahead.
    /// </summary>
    public static bool CanCut(NoiseAxes axes, nint extent) => 2 * extent > MostParts(axes, 0) && !IsElementwise(axes);

    /// <summary>
    /// Runs a generated kernel on the threads of the pool and on this one. Where the pool is busy, this one does all of it.
    /// </summary>
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="axes">The merged axes.</param>
    /// <param name="extent">The extent of the kernel's outermost axis, which is cut.</param>
    /// <param name="worker">Works on one part after the other.</param>
    public static void Run<T, TWorker>(ref T x, ref T y, NoiseAxes axes, nint extent, TWorker worker)
        where TWorker : struct, IPartWorker<T>
    {
        // The first of the axes begins with the kernel's outermost one; it is longer where one that comes between turned out to be 1.
        nint noiseStride = axes.IsShared(0) ? 0 : axes.NoiseLength / extent;
        Axis outer = new(extent, MostParts(axes, 0), unit: 1, axes.Length / extent, noiseStride);
        Share(
            ref x,
            ref y,
            outer.Parts,
            (ref T source, ref T target, int part) =>
            {
                (nint start, nint own) = outer.Take(part);
                nint first = start * outer.Stride;
                nint noise = start * outer.NoiseStride;
                worker.Run(ref Unsafe.Add(ref source, first), ref Unsafe.Add(ref target, first), own, noise);
            }
        );
    }

    /// <summary>The same for the Runtime's own kernel.</summary>
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="axes">The merged axes.</param>
    /// <param name="task">The mask, and the factor of the kept elements.</param>
    /// <param name="step">What happens to 32 elements.</param>
    public static void Run<T, TStep>(ref T x, ref T y, NoiseAxes axes, DropoutTask<T> task, TStep step)
        where TStep : struct, IKernelStep<T>
    {
        Cut cut = new(axes);
        Storing storing = DenseKernel<T, TStep>.StoringOf(in x, in y, axes);
        bool isLastShared = axes.IsShared(axes.Rank - 1);
        nint[] extents = axes.ToArray();
        Share(
            ref x,
            ref y,
            cut.Parts,
            (ref T source, ref T target, int part) =>
            {
                Span<nint> own = stackalloc nint[extents.Length];
                extents.CopyTo(own);
                (nint first, nint noise) = cut.Take(part, own);
                NoiseAxes ownAxes = NoiseAxes.OfMerged(own, isLastShared);
                ref T ownX = ref Unsafe.Add(ref source, first);
                ref T ownY = ref Unsafe.Add(ref target, first);
                DenseKernel<T, TStep>.RunPart(ref ownX, ref ownY, ownAxes, noise, task, step, storing);
            }
        );
    }

    private static unsafe void Share<T>(ref T x, ref T y, int parts, PartWork<T> work)
    {
        // Pinned until all parts are done: the queue returns no sooner, whatever one throws.
        fixed (byte* source = &Unsafe.As<T, byte>(ref x))
        fixed (byte* target = &Unsafe.As<T, byte>(ref y))
        {
            nint sourceAddress = (nint)source;
            nint targetAddress = (nint)target;
            PartQueue.Run(
                parts,
                part => work(ref Unsafe.AsRef<T>((void*)sourceAddress), ref Unsafe.AsRef<T>((void*)targetAddress), part)
            );
        }
    }

    /// <summary>Into how many parts an axis is cut. Where rows share their masks along it, each part draws these again.</summary>
    private static nint MostParts(NoiseAxes axes, int axis)
    {
        bool isDrawnAgain = axes.IsShared(axis) && axis < axes.Rank - 1;
        int perThread = isDrawnAgain ? 1 : PartsPerThread;
        return nint.Min(axes.Length / LeastPart, Environment.ProcessorCount * perThread);
    }

    private static bool IsElementwise(NoiseAxes axes) => axes.Rank == 1 && !axes.IsShared(0);

    /// <summary>The work on one of the parts of a tensor that begins here.</summary>
    private delegate void PartWork<T>(ref T x, ref T y, int part);

    /// <summary>The outermost axis is cut; the next one as well, where that leaves one element of the outermost to each part.</summary>
    private readonly struct Cut
    {
        private readonly Axis _outer;
        private readonly Axis _inner;

        public Cut(NoiseAxes axes)
        {
            // Where every element has a decision of its own, a part begins with a block of masks.
            _outer = Axis.Of(axes, 0, MostParts(axes, 0), IsElementwise(axes) ? MaskGenerator.MaxBlockLength : 1);
            if (axes.Rank == 1)
            {
                _inner = Axis.None;
                return;
            }

            nint most = _outer.Parts == axes.Extent(0) ? MostParts(axes, 1) / _outer.Parts : 1;
            _inner = Axis.Of(axes, 1, most, 1);
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

        public Axis(nint extent, nint most, nint unit, nint stride, nint noiseStride)
        {
            _extent = extent;
            _unit = unit;
            Parts = (int)nint.Clamp(most, 1, Units);
            Stride = stride;
            NoiseStride = noiseStride;
        }

        private Axis(int parts) => Parts = parts;

        public static Axis None => new(1);

        public int Parts { get; }

        public nint Stride { get; }

        public nint NoiseStride { get; }

        private nint Units => (_extent + _unit - 1) / _unit;

        public static Axis Of(NoiseAxes axes, int axis, nint most, nint unit)
        {
            NoiseAxes inner = axes.From(axis + 1);
            nint noiseStride = axes.IsShared(axis) ? 0 : inner.NoiseLength;
            return new Axis(axes.Extent(axis), most, unit, inner.Length, noiseStride);
        }

        public (nint Start, nint Extent) Take(int part)
        {
            nint start = Units * part / Parts * _unit;
            nint end = nint.Min(Units * (part + 1) / Parts * _unit, _extent);
            return (start, end - start);
        }
    }
}
