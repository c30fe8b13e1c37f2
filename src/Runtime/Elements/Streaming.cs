using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GeneratedDropout.Elements;

/// <summary>When and where results go past the caches.</summary>
internal static unsafe class Streaming
{
    /// <summary>
    /// A result of more bytes does not stay in a last-level cache of usual size. Below, whoever reads it next finds it
    /// there, and streamed it would come back from memory.
    /// </summary>
    private const nint LeastBytes = 32 << 20;

    /// <summary>The unit in which a processor looks up where memory is.</summary>
    private const int PageBytes = 4096;

    /// <summary>How many bytes ahead of the stores pages are looked up.</summary>
    private const int PagesAhead = 32 * 1024;

    /// <summary>A cache line, and the widest vector.</summary>
    private const int LineBytes = 64;

    /// <summary>
    /// How many bytes before it is read memory is best asked for a line. Processors foresee reads in order by themselves, but not
    /// beyond a page of memory.
    /// </summary>
    public const int Ahead = 2048;

    /// <summary>Runs of fewer bytes have too many ends.</summary>
    public const int LeastRunBytes = 256;

    /// <summary>Whether a result is streamed where its input lies elsewhere: it is large.</summary>
    public static bool IsWorthwhile<T>(ref readonly T y, nint count) =>
        Sse.IsSupported
        && Vector256.IsHardwareAccelerated
        && count > LeastBytes / Unsafe.SizeOf<T>()
        && (nint)Unsafe.AsPointer(ref Unsafe.AsRef(in y)) % Unsafe.SizeOf<T>() == 0;

    /// <summary>How many elements lie between the beginning of a cache line and this one, which does not move.</summary>
    public static nint PastLine<T>(ref readonly T y) =>
        (nint)Unsafe.AsPointer(ref Unsafe.AsRef(in y)) % LineBytes / Unsafe.SizeOf<T>();

    /// <summary>How many elements lie between this one, which does not move, and the beginning of the next cache line.</summary>
    public static nint ToLine<T>(ref readonly T y)
    {
        nint past = PastLine(in y);
        return past == 0 ? 0 : (LineBytes / Unsafe.SizeOf<T>()) - past;
    }

    /// <summary>Asks for the cache lines of so many elements; an address that cannot be read does no harm.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Prefetch<T>(ref T x, nint count)
    {
        if (Sse.IsSupported)
        {
            byte* start = (byte*)Unsafe.AsPointer(ref x);
            for (nint i = 0; i < count * Unsafe.SizeOf<T>(); i += LineBytes)
            {
                Sse.Prefetch0(start + i);
            }
        }
    }

    /// <summary>
    /// Looks up pages that will be written to, when so many elements are about to be written. A store cannot do so in advance as a
    /// read can: in tensors of many pages all work would wait for it. One read in each page is little; an address that cannot be
    /// read does no harm.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void FindPages<T>(ref T y, nint count)
    {
        if (Sse.IsSupported)
        {
            nint start = (nint)Unsafe.AsPointer(ref y) + PagesAhead;
            nint end = start + (count * Unsafe.SizeOf<T>());
            for (nint page = (start + PageBytes - 1) & -PageBytes; page < end; page += PageBytes)
            {
                Sse.Prefetch0((void*)page);
            }
        }
    }

    /// <summary>Streams +0 over a run, which does not move.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Clear<T>(ref T y, nint count)
    {
        FindPages(ref y, count);
        nint i = nint.Min(ToLine(in y), count);
        MemoryMarshal.CreateSpan(ref y, (int)i).Clear();
        nint line = LineBytes / Unsafe.SizeOf<T>();
        for (; i <= count - line; i += line)
        {
            ref byte bytes = ref Unsafe.As<T, byte>(ref Unsafe.Add(ref y, i));
            if (Vector512.IsHardwareAccelerated)
            {
                StreamingStores.Store(Vector512<byte>.Zero, ref bytes, 0);
            }
            else
            {
                StreamingStores.Store(Vector256<byte>.Zero, ref bytes, 0);
                StreamingStores.Store(Vector256<byte>.Zero, ref bytes, Vector256<byte>.Count);
            }
        }

        MemoryMarshal.CreateSpan(ref Unsafe.Add(ref y, i), (int)(count - i)).Clear();
    }

    /// <summary>Makes streamed stores visible before any later store; other threads may rely on that order.</summary>
    public static void Finish() => Sse.StoreFence();
}
