using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace GeneratedDropout.Tensors;

/// <summary>Parts of some work, which this thread and threads of the pool take one after the other.</summary>
/// <remarks>
/// It never waits for the pool, which may have no thread to spare: only for parts that another thread has begun. A thread of the pool
/// that comes late finds none left. <c>Parallel.For</c> would wait for one of the pool's to come, though there is nothing left to do.
/// </remarks>
internal sealed class PartQueue : IThreadPoolWorkItem
{
    private readonly int _parts;
    private readonly Action<int> _work;
    private readonly TaskCompletionSource _done = new();
    private int _taken;
    private int _left;
    private ExceptionDispatchInfo? _failure;

    private PartQueue(int parts, Action<int> work)
    {
        _parts = parts;
        _work = work;
        _left = parts;
    }

    /// <summary>Does all parts, and returns when none is left and none is under way.</summary>
    /// <param name="parts">How many.</param>
    /// <param name="work">Does one of them. What it throws first is thrown here, after all others are done.</param>
    public static void Run(int parts, Action<int> work)
    {
        PartQueue queue = new(parts, work);
        try
        {
            for (int helper = 1; helper < int.Min(parts, Environment.ProcessorCount); helper++)
            {
                ThreadPool.UnsafeQueueUserWorkItem(queue, preferLocal: false);
            }
        }
        finally
        {
            // Whatever happens: a part that is still under way would work on memory that the caller takes back.
            queue.Execute();
            queue.WaitForOthers();
        }

        queue._failure?.Throw();
    }

    /// <summary>Does parts as long as there are any.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Thrown where all threads have come to an end.")]
    public void Execute()
    {
        for (int part = Take(); part < _parts; part = Take())
        {
            try
            {
                _work(part);
            }
            catch (Exception exception)
            {
                Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(exception), null);
            }

            if (Interlocked.Decrement(ref _left) == 0)
            {
                _done.SetResult();
            }
        }
    }

    /// <summary>Waits for the parts that other threads have begun. An interrupt of this thread takes effect later.</summary>
    private void WaitForOthers()
    {
        bool isInterrupted = false;
        while (!_done.Task.IsCompleted)
        {
            try
            {
                _done.Task.Wait();
            }
            catch (ThreadInterruptedException)
            {
                isInterrupted = true;
            }
        }

        if (isInterrupted)
        {
            Thread.CurrentThread.Interrupt();
        }
    }

    private int Take() => Interlocked.Increment(ref _taken) - 1;
}
