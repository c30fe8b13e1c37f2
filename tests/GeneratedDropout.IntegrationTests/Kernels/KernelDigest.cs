using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Text;

namespace GeneratedDropout.IntegrationTests.Kernels;

/// <summary>
/// One number for the output of all kernels: the same on every machine, with every instruction set, in every culture.
/// </summary>
internal static class KernelDigest
{
    private static readonly DropoutKey Key = new DropoutKey(20260101, 7).Fold(3).Fold(ulong.MaxValue);

    public static string Compute()
    {
        Fnv1A hash = new();
        Append(hash, KernelCases.All<float, SingleKernels>());
        Append(hash, KernelCases.All<double, DoubleKernels>());

        // Half has no 1 / (1 − 0.99999): the scale is ∞, and the sign of 0 · ∞, a NaN, is the processor's choice.
        Append(
            hash,
            KernelCases
                .All<Half, HalfKernels>()
                .Where(test => test.Kernel != nameof(HalfKernels.ElementwiseNearlyAlways))
        );
        AppendViews(hash);
        return hash.ToString();
    }

    /// <summary>Appends the two largest shapes of each kernel, and the middle one.</summary>
    private static void Append<T>(Fnv1A hash, IEnumerable<KernelCase<T>> cases)
        where T : unmanaged, IFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        T[] x = TestValues.Create<T>(KernelShapes.BufferLength);
        T[] y = new T[KernelShapes.BufferLength];
        foreach (IGrouping<string, KernelCase<T>> kernel in cases.GroupBy(test => test.Kernel))
        {
            KernelCase<T>[] tests = [.. kernel.OrderBy(test => test.Length)];
            foreach (KernelCase<T> test in tests.TakeLast(2).Append(tests[tests.Length / 2]))
            {
                Span<T> output = y.AsSpan(0, test.Length);
                test.Run(x.AsSpan(0, test.Length), output, Key);
                hash.Append(Encoding.UTF8.GetBytes(test.Kernel));
                hash.Append(MemoryMarshal.AsBytes(output));
            }
        }
    }

    /// <summary>Appends the generic implementation over views that are not dense.</summary>
    private static void AppendViews(Fnv1A hash)
    {
        float[] x = TestValues.Create<float>(13 * 11 * 17);
        float[] y = new float[x.Length];
        ReadOnlyTensorSpan<float> permuted = new(x, [17, 13, 11], [1, 187, 17]);
        TensorSpan<float> output = new(y, [17, 13, 11]);
        foreach (
            nint[] noiseShape in (nint[][])
                [
                    [17, 13, 11],
                    [17, 1, 11],
                    [1, 13, 1],
                    [1, 1, 11],
                ]
        )
        {
            GenericDropout.Apply<float>(permuted, output, noiseShape, 0.3, Key);
            hash.Append(MemoryMarshal.AsBytes(y.AsSpan()));
        }
    }
}
