using System;
using System.Collections.ObjectModel;
using System.Diagnostics.Tracing;
using System.Threading;

namespace GeneratedDropout.JitGuard;

/// <summary>Hears from the runtime how many lambdas of a type were compiled anew at tier 1.</summary>
internal sealed class TierOneListener(Type type) : EventListener
{
    private const EventKeywords JitKeyword = (EventKeywords)0x10;
    private const int TierShift = 7; // in a method's flags, 3 bits wide
    private const uint TierOne = 4;

    private readonly string _prefix = $"{type.FullName}+<"; // the compiler puts lambdas into a nested type
    private int _count;

    public int Count => Volatile.Read(ref _count);

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, JitKeyword);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) != true)
        {
            return;
        }

        ReadOnlyCollection<string> names = eventData.PayloadNames!;
        ReadOnlyCollection<object?> values = eventData.Payload!;
        string? name = (string?)values[names.IndexOf("MethodNamespace")];
        uint flags = (uint)values[names.IndexOf("MethodFlags")]!;
        if ((flags >> TierShift & 7) == TierOne && name?.StartsWith(_prefix, StringComparison.Ordinal) == true)
        {
            Interlocked.Increment(ref _count);
        }
    }
}
