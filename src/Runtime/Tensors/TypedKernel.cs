using System;
using System.Runtime.CompilerServices;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Elements;

namespace GeneratedDropout.Tensors;

/// <summary>Dropout over row-major memory: chooses the element type's step, and how many threads work.</summary>
internal static class TypedKernel
{
    /// <param name="x">The first element of the input.</param>
    /// <param name="y">The first element of the output.</param>
    /// <param name="axes">The merged axes.</param>
    /// <param name="task">The mask, and the factor of the kept elements.</param>
    /// <param name="isParallel">Whether several threads work on it.</param>
    public static void Run<T>(ref T x, ref T y, NoiseAxes axes, DropoutTask<T> task, bool isParallel)
    {
        if (typeof(T) == typeof(float))
        {
            Run<T, float, SingleStep>(ref x, ref y, axes, task, new SingleStep((float)(object)task.Scale!), isParallel);
        }
        else if (typeof(T) == typeof(double))
        {
            Run<T, double, DoubleStep>(
                ref x,
                ref y,
                axes,
                task,
                new DoubleStep((double)(object)task.Scale!),
                isParallel
            );
        }
        else if (Half.IsFinite((Half)(object)task.Scale!))
        {
            HalfStep step = new(new HalfScale((Half)(object)task.Scale!));
            Run<T, Half, HalfStep>(ref x, ref y, axes, task, step, isParallel);
        }
        else
        {
            Run<T, Half, OverflowingHalfStep>(ref x, ref y, axes, task, default, isParallel);
        }
    }

    private static void Run<T, TElement, TStep>(
        ref T x,
        ref T y,
        NoiseAxes axes,
        DropoutTask<T> task,
        TStep step,
        bool isParallel
    )
        where TStep : struct, IKernelStep<TElement>
    {
        ref TElement source = ref Unsafe.As<T, TElement>(ref x);
        ref TElement target = ref Unsafe.As<T, TElement>(ref y);
        DropoutTask<TElement> own = new(task.Key, task.Threshold, (TElement)(object)task.Scale!);
        if (isParallel)
        {
            TensorParts.Run(ref source, ref target, axes, own, step);
        }
        else
        {
            DenseKernel<TElement, TStep>.Run(ref source, ref target, axes, own, step);
        }
    }
}
