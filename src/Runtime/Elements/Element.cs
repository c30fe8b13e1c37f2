using System;
using System.Runtime.CompilerServices;

namespace GeneratedDropout.Elements;

/// <summary>What the loops need of an element type: the JIT compiles each type apart and drops the other branches.</summary>
/// <typeparam name="T"><see cref="float"/>, <see cref="double"/> or <see cref="Half"/>.</typeparam>
internal static class Element<T>
{
    /// <exception cref="NotSupportedException">There is no kernel for the type.</exception>
    public static void CheckSupported()
    {
        if (typeof(T) != typeof(float) && typeof(T) != typeof(double) && typeof(T) != typeof(Half))
        {
            throw new NotSupportedException($"The element type is {typeof(T)}; expected float, double or Half.");
        }
    }

    /// <summary>The scale in the element's precision: one rounding.</summary>
    public static T Round(double scale)
    {
        if (typeof(T) == typeof(float))
        {
            return (T)(object)(float)scale;
        }

        return typeof(T) == typeof(double) ? (T)(object)scale : (T)(object)(Half)scale;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Scale(T value, T scale)
    {
        if (typeof(T) == typeof(float))
        {
            return (T)(object)((float)(object)value! * (float)(object)scale!);
        }

        return typeof(T) == typeof(double)
            ? (T)(object)((double)(object)value! * (double)(object)scale!)
            : (T)(object)HalfScaling.Scale((Half)(object)value!, (Half)(object)scale!);
    }

    /// <summary>Scales eight floats or doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleEight(ref T x, ref T y, nint offset, T scale)
    {
        if (typeof(T) == typeof(float))
        {
            SingleElement.ScaleEight(ref As<float>(ref x), ref As<float>(ref y), offset, (float)(object)scale!);
        }
        else
        {
            DoubleElement.ScaleEight(ref As<double>(ref x), ref As<double>(ref y), offset, (double)(object)scale!);
        }
    }

    /// <summary>Scales eight floats or doubles where the mask keeps, and writes +0 where it drops.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ScaleKeptEight(ref T x, ref T y, uint mask, int place, T scale)
    {
        if (typeof(T) == typeof(float))
        {
            float own = (float)(object)scale!;
            SingleElement.ScaleKeptEight(ref As<float>(ref x), ref As<float>(ref y), mask, place, own);
        }
        else
        {
            double own = (double)(object)scale!;
            DoubleElement.ScaleKeptEight(ref As<double>(ref x), ref As<double>(ref y), mask, place, own);
        }
    }

    private static ref TTo As<TTo>(ref T value) => ref Unsafe.As<T, TTo>(ref value);
}
