using System;
using System.Runtime.CompilerServices;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Elements;

namespace GeneratedDropout.Tensors;

/// <summary>Dropout with a decision for each element: chooses the element type's step.</summary>
internal static class ElementwiseKernel
{
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="length">The number of elements.</param>
    /// <param name="key">The key of the mask.</param>
    /// <param name="threshold">How many of 2⁴⁴ equally likely draws drop.</param>
    /// <param name="scale">The factor of the kept elements.</param>
    public static void Run<T>(ref T x, ref T y, nint length, DropoutKey key, ulong threshold, T scale)
    {
        if (typeof(T) == typeof(float))
        {
            SingleStep step = new((float)(object)scale!);
            ElementLoop.Run(ref As<T, float>(ref x), ref As<T, float>(ref y), length, key, threshold, step);
        }
        else if (typeof(T) == typeof(double))
        {
            DoubleStep step = new((double)(object)scale!);
            ElementLoop.Run(ref As<T, double>(ref x), ref As<T, double>(ref y), length, key, threshold, step);
        }
        else
        {
            Half half = (Half)(object)scale!;
            ref Half source = ref As<T, Half>(ref x);
            ref Half target = ref As<T, Half>(ref y);
            if (Half.IsFinite(half))
            {
                HalfStep step = new(new HalfScale(half));
                ElementLoop.Run(ref source, ref target, length, key, threshold, step);
            }
            else
            {
                ElementLoop.Run(ref source, ref target, length, key, threshold, default(OverflowingHalfStep));
            }
        }
    }

    private static ref TTo As<TFrom, TTo>(ref TFrom value) => ref Unsafe.As<TFrom, TTo>(ref value);
}
