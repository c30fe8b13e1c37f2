using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using GeneratedDropout.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary>What happens to a run of elements: it is scaled, scaled where kept, cleared or copied.</summary>
internal static class Scaling
{
    private const int LongRun = 16 * 1024; // bytes

    /// <summary>Scales a run.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scale<T>(ref T x, ref T y, nint count, T scale)
    {
        if (typeof(T) == typeof(Half))
        {
            HalfRun.Scale(ref As<T, Half>(ref x), ref As<T, Half>(ref y), count, (Half)(object)scale!);
            return;
        }

        nint i = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            for (; i <= count - 8; i += 8)
            {
                Element<T>.ScaleEight(ref x, ref y, i, scale);
            }
        }

        for (; i < count; i++)
        {
            Unsafe.Add(ref y, i) = Element<T>.Scale(Unsafe.Add(ref x, i), scale);
        }
    }

    /// <summary>Scales the kept elements of a run and writes +0 over the others: selected, not multiplied.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ScaleKept<T>(ref T x, ref T y, ref byte mask, nint count, T scale)
    {
        if (typeof(T) == typeof(Half))
        {
            HalfRun.ScaleKept(ref As<T, Half>(ref x), ref As<T, Half>(ref y), ref mask, count, (Half)(object)scale!);
            return;
        }

        nint i = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            for (; i <= count - 32; i += 32)
            {
                uint bits = Unsafe.ReadUnaligned<uint>(ref VectorAccess.MaskAt(ref mask, i));
                ScaleKept(ref Unsafe.Add(ref x, i), ref Unsafe.Add(ref y, i), bits, scale);
            }

            for (; i <= count - 8; i += 8)
            {
                uint bits = VectorAccess.MaskAt(ref mask, i);
                Element<T>.ScaleKeptEight(ref Unsafe.Add(ref x, i), ref Unsafe.Add(ref y, i), bits, 0, scale);
            }
        }

        for (; i < count; i++)
        {
            bool isKept = VectorAccess.IsKept(ref mask, i);
            Unsafe.Add(ref y, i) = isKept ? Element<T>.Scale(Unsafe.Add(ref x, i), scale) : default!;
        }
    }

    /// <summary>The same with a mask that comes again after <paramref name="length"/> elements, a multiple of 8.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ScaleKept<T>(ref T x, ref T y, ref byte mask, nint length, nint count, T scale)
    {
        for (nint start = 0; start < count; start += length)
        {
            ref T source = ref Unsafe.Add(ref x, start);
            ref T target = ref Unsafe.Add(ref y, start);
            ScaleKept(ref source, ref target, ref mask, nint.Min(length, count - start), scale);
        }
    }

    /// <summary>The same for 32 elements, the lowest bit of the mask for the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleKept<T>(ref T x, ref T y, uint mask, T scale)
    {
        if (!Vector128.IsHardwareAccelerated || typeof(T) == typeof(Half))
        {
            ScaleKept(ref x, ref y, ref Unsafe.As<uint, byte>(ref mask), 32, scale);
            return;
        }

        // Written out: the JIT would not unroll a loop, and would make the lanes' bits anew in each turn.
        Element<T>.ScaleKeptEight(ref x, ref y, mask, 0, scale);
        Element<T>.ScaleKeptEight(ref Unsafe.Add(ref x, 8), ref Unsafe.Add(ref y, 8), mask, 8, scale);
        Element<T>.ScaleKeptEight(ref Unsafe.Add(ref x, 16), ref Unsafe.Add(ref y, 16), mask, 16, scale);
        Element<T>.ScaleKeptEight(ref Unsafe.Add(ref x, 24), ref Unsafe.Add(ref y, 24), mask, 24, scale);
    }

    /// <summary>Writes +0 over a run, however long.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Clear<T>(ref T y, nint count)
    {
        // For short runs a call of the runtime's memset would take longer than the stores.
        nint bytes = count * Unsafe.SizeOf<T>();
        if (bytes is >= 32 and <= LongRun && Vector256.IsHardwareAccelerated)
        {
            ClearBytes(ref Unsafe.As<T, byte>(ref y), bytes);
            return;
        }

        while (count > 0)
        {
            int length = (int)nint.Min(count, int.MaxValue);
            MemoryMarshal.CreateSpan(ref y, length).Clear();
            y = ref Unsafe.Add(ref y, length);
            count -= length;
        }
    }

    /// <summary>Clears at least 32 bytes; the last store may overlap the one before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ClearBytes(ref byte y, nint count)
    {
        nint i = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i <= count - 64; i += 64)
            {
                Vector512<byte>.Zero.StoreUnsafe(ref y, (nuint)i);
            }
        }

        for (; i < count - 32; i += 32)
        {
            Vector256<byte>.Zero.StoreUnsafe(ref y, (nuint)i);
        }

        Vector256<byte>.Zero.StoreUnsafe(ref y, (nuint)(count - 32));
    }

    /// <summary>Copies a run, however long.</summary>
    public static void Copy<T>(ref T x, ref T y, nint count)
    {
        while (count > 0)
        {
            int length = (int)nint.Min(count, int.MaxValue);
            MemoryMarshal.CreateSpan(ref x, length).CopyTo(MemoryMarshal.CreateSpan(ref y, length));
            x = ref Unsafe.Add(ref x, length);
            y = ref Unsafe.Add(ref y, length);
            count -= length;
        }
    }

    private static ref TTo As<TFrom, TTo>(ref TFrom value) => ref Unsafe.As<TFrom, TTo>(ref value);
}
