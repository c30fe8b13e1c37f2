using System;
using System.Threading;
using GeneratedDropout.Tensors;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.Tensors;

/// <summary>Every part is done once, and none is under way when the queue returns.</summary>
public sealed class PartQueueTests
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1000)]
    public void EveryPart_IsDoneOnce(int parts)
    {
        int[] times = new int[parts];
        PartQueue.Run(parts, part => Interlocked.Increment(ref times[part]));
        Assert.All(times, static count => Assert.Equal(1, count));
    }

    [Fact]
    public void AnException_IsThrown_AndTheOtherPartsAreDone()
    {
        int done = 0;
        InvalidTimeZoneException exception = Assert.Throws<InvalidTimeZoneException>(() =>
            PartQueue.Run(
                100,
                part =>
                {
                    Interlocked.Increment(ref done);
                    if (part == 7)
                    {
                        throw new InvalidTimeZoneException("part 7");
                    }
                }
            )
        );
        Assert.Equal("part 7", exception.Message);
        Assert.Equal(100, done);
    }

    [Fact]
    public void AnInterrupt_TakesEffectAfterTheLastPart()
    {
        Assert.SkipWhen(Environment.ProcessorCount == 1, "With one processor there are no other threads.");
        using ManualResetEventSlim hasBegun = new();
        using ManualResetEventSlim mayEnd = new();
        int done = 0;
        int doneAtReturn = 0;
        Exception? thrown = null;
        bool isInterrupted = false;
        Thread caller = new(() =>
        {
            Thread self = Thread.CurrentThread;
            thrown = Record.Exception(() =>
                PartQueue.Run(
                    2,
                    _ =>
                    {
                        if (Thread.CurrentThread == self)
                        {
                            while (!hasBegun.IsSet)
                            {
                                Thread.SpinWait(100); // no wait that could be interrupted
                            }
                        }
                        else
                        {
                            hasBegun.Set();
                            mayEnd.Wait();
                        }

                        Interlocked.Increment(ref done);
                    }
                )
            );
            doneAtReturn = Volatile.Read(ref done);
            isInterrupted = Record.Exception(static () => Thread.Sleep(1)) is ThreadInterruptedException;
        });
        caller.Start();
        bool isWaiting =
            hasBegun.Wait(LongEnough, TestContext.Current.CancellationToken)
            && SpinWait.SpinUntil(() => (caller.ThreadState & ThreadState.WaitSleepJoin) != 0, LongEnough);
        caller.Interrupt();
        bool hasLeft = caller.Join(TimeSpan.FromMilliseconds(50));
        mayEnd.Set();
        caller.Join();

        Assert.True(isWaiting, "The other part was expected to begin, and this thread to wait for it.");
        Assert.False(hasLeft, "It left a part under way.");
        Assert.Null(thrown);
        Assert.Equal(2, doneAtReturn);
        Assert.True(isInterrupted, "The interrupt was lost.");
    }
}
