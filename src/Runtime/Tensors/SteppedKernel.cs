using System;
using System.Runtime.CompilerServices;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Elements;

namespace GeneratedDropout.Tensors;

/// <summary>
/// Dropout in steps of 32 elements, for tensors with a decision for each element and for streamed results: chooses the
/// element type's step.
/// </summary>
internal static class SteppedKernel
{
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="axes">The merged axes.</param>
    /// <param name="key">The key of the mask.</param>
    /// <param name="threshold">How many of 2⁴⁴ equally likely draws drop.</param>
    /// <param name="scale">The factor of the kept elements.</param>
    public static void Run<T>(ref T x, ref T y, NoiseAxes axes, DropoutKey key, ulong threshold, T scale)
    {
        if (typeof(T) == typeof(float))
        {
            SingleStep step = new((float)(object)scale!);
            Run(ref As<T, float>(ref x), ref As<T, float>(ref y), axes, key, threshold, step);
        }
        else if (typeof(T) == typeof(double))
        {
            DoubleStep step = new((double)(object)scale!);
            Run(ref As<T, double>(ref x), ref As<T, double>(ref y), axes, key, threshold, step);
        }
        else if (Half.IsFinite((Half)(object)scale!))
        {
            HalfStep step = new(new HalfScale((Half)(object)scale!));
            Run(ref As<T, Half>(ref x), ref As<T, Half>(ref y), axes, key, threshold, step);
        }
        else
        {
            OverflowingHalfStep step = default;
            Run(ref As<T, Half>(ref x), ref As<T, Half>(ref y), axes, key, threshold, step);
        }
    }

    private static void Run<T, TStep>(ref T x, ref T y, NoiseAxes axes, DropoutKey key, ulong threshold, TStep step)
        where TStep : struct, IKernelStep<T>
    {
        if (axes.Rank == 1 && !axes.IsShared(0))
        {
            ElementLoop.Run(ref x, ref y, axes.Extent(0), key, threshold, step);
        }
        else
        {
            StreamedKernel.Run(ref x, ref y, axes, key, threshold, step);
        }
    }

    private static ref TTo As<TFrom, TTo>(ref TFrom value) => ref Unsafe.As<TFrom, TTo>(ref value);
}
