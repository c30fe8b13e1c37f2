using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using GeneratedDropout.CompilerServices;
using GeneratedDropout.Elements;
using GeneratedDropout.Masks;
using GeneratedDropout.Tensors;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.Tensors;

/// <summary>Several threads give the bits of one, and leave nothing behind.</summary>
public sealed class TensorPartsTests
{
    private const int Length = 300_001; // some parts, the last one shorter

    private static readonly DropoutTask<float> Task = new(new DropoutKey(7, 9), MaskFormat.Threshold(0.1), 2);

    public static TheoryData<nint[], nint[]> Shapes =>
        new()
        {
            { [Length], [Length] },
            { [Length], [1] },
            { [3, 100_001], [3, 1] },
            { [3, 100_001], [1, 100_001] },
            { [1000, 301], [1000, 1] },
            { [1000, 301], [1, 301] },
            { [100_001, 3], [100_001, 1] },
            { [5, 300, 201], [5, 1, 201] },
            { [2, 150_001], [2, 1] },
            { [2, 3, 50_001], [1, 3, 1] },
            { [7, 50, 11, 79], [1, 50, 1, 79] },
            { [100, 3001], [1, 1] },
        };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Parts_AreTheWhole(nint[] shape, nint[] noiseShape)
    {
        NoiseAxes axes = NoiseAxes.Merge(shape, noiseShape, stackalloc nint[NoiseAxes.MaxRank]);
        float[] x = Input(axes.Length);
        float[] expected = new float[x.Length];
        DenseKernel<float, SingleStep>.Run(ref x[0], ref expected[0], axes, Task, new SingleStep(2));

        float[] y = new float[x.Length];
        y.AsSpan().Fill(-1);
        TensorParts.Run(ref x[0], ref y[0], axes, Task, new SingleStep(2));
        Assert.True(y.AsSpan().SequenceEqual(expected));

        TensorParts.Run(ref x[0], ref x[0], axes, Task, new SingleStep(2));
        Assert.True(x.AsSpan().SequenceEqual(expected));
    }

    public static TheoryData<nint[], nint[], int> KernelShapes =>
        new()
        {
            { [70, 80, 201], [70, 1, 201], 70 },
            { [40, 300, 100], [1, 300, 1], 40 },
            { [12, 1, 70, 63, 20], [12, 1, 70, 1, 20], 12 }, // two axes merge that the kernel has apart
            { [1_000_003], [1], 1_000_003 },
        };

    [Theory]
    [MemberData(nameof(KernelShapes))]
    public void PartsOfAKernel_AreTheWholeInOrder(nint[] shape, nint[] noiseShape, int extent)
    {
        NoiseAxes axes = NoiseAxes.Merge(shape, noiseShape, stackalloc nint[NoiseAxes.MaxRank]);
        float[] x = new float[axes.Length];
        float[] y = new float[axes.Length];
        WorkerThatRecords worker = new(x, y);
        TensorParts.Run(ref x[0], ref y[0], axes, extent, worker);

        nint first = 0;
        foreach ((nint offset, nint own, nint noise) in worker.Parts.Order())
        {
            Assert.Equal(first, offset);
            Assert.Equal(NoiseIndex(shape, noiseShape, first), noise);
            first += own * (axes.Length / extent);
        }

        Assert.Equal(axes.Length, first);
        Assert.InRange(worker.Parts.Count, 1, extent);
    }

    [Fact]
    public void BusyPool_ThisThreadDoesAllOfIt()
    {
        // As many threads that wait as the pool starts at once, and many more in its queue.
        ThreadPool.GetMinThreads(out int threads, out _);
        using ManualResetEventSlim isDone = new();
        using CountdownEvent waiting = new(threads + 100);
        for (int i = 0; i < threads + 100; i++)
        {
            ThreadPool.QueueUserWorkItem(_ =>
            {
                isDone.Wait();
                waiting.Signal();
            });
        }

        float[] x = Input(Length);
        float[] expected = (float[])x.Clone();
        NoiseAxes axes = NoiseAxes.OfMerged([Length], isLastShared: false);
        DenseKernel<float, SingleStep>.Run(ref expected[0], ref expected[0], axes, Task, new SingleStep(2));

        // Not a thread of the pool, whose own queue would be empty.
        Thread caller = new(() =>
            TensorParts.Run(
                ref x[0],
                ref x[0],
                NoiseAxes.OfMerged([Length], isLastShared: false),
                Task,
                new SingleStep(2)
            )
        );
        caller.Start();
        bool hasReturned = caller.Join(TimeSpan.FromSeconds(30)); // it would take minutes until the pool has enough threads
        isDone.Set();
        waiting.Wait(TestContext.Current.CancellationToken);
        caller.Join();

        Assert.True(hasReturned, "It waited for the pool.");
        Assert.True(x.AsSpan().SequenceEqual(expected));
    }

    [Fact]
    public void AWorkerThrows_NoneIsLeftBehind()
    {
        float[] x = Input(Length);
        float[] y = new float[x.Length];
        x[Length / 2] = float.NaN;
        Assert.Throws<NotFiniteNumberException>(() =>
            TensorParts.Run(
                ref x[0],
                ref y[0],
                NoiseAxes.OfMerged([Length], isLastShared: false),
                Task,
                default(StepThatThrows)
            )
        );

        Assert.Equal(0, StepThatThrows.Running);
        Parts_AreTheWhole([Length], [Length]);
    }

    private static nint NoiseIndex(nint[] shape, nint[] noiseShape, nint element)
    {
        nint index = 0;
        nint stride = 1;
        for (int axis = shape.Length - 1; axis >= 0; axis--)
        {
            index += noiseShape[axis] == 1 ? 0 : element % shape[axis] * stride;
            stride *= noiseShape[axis];
            element /= shape[axis];
        }

        return index;
    }

    private static float[] Input(nint length)
    {
        float[] x = new float[length];
        for (int i = 0; i < x.Length; i++)
        {
            x[i] = (i % 1000) + 1;
        }

        return x;
    }

    private readonly struct WorkerThatRecords(float[] x, float[] y) : IPartWorker<float>
    {
        public ConcurrentBag<(nint Offset, nint Extent, nint Noise)> Parts { get; } = [];

        public void Run(ref float ownX, ref float ownY, nint extent, nint noise)
        {
            nint offset = Unsafe.ByteOffset(ref x[0], ref ownX) / sizeof(float);
            Assert.Equal(offset, Unsafe.ByteOffset(ref y[0], ref ownY) / sizeof(float));
            Parts.Add((offset, extent, noise));
        }
    }

    private readonly struct StepThatThrows : IKernelStep<float>
    {
        private static int s_running;

        public static int Running => Volatile.Read(ref s_running);

        public void Apply<TStores>(ref float x, ref float y, uint mask)
            where TStores : struct, IStores
        {
            Interlocked.Increment(ref s_running);
            try
            {
                for (int i = 0; i < 32; i++)
                {
                    if (float.IsNaN(Unsafe.Add(ref x, i)))
                    {
                        throw new NotFiniteNumberException();
                    }
                }
            }
            finally
            {
                Interlocked.Decrement(ref s_running);
            }
        }
    }
}
