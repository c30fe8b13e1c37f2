using System.Collections.Concurrent;
using System.Collections.Generic;

namespace GeneratedDropout.IntegrationTests;

/// <summary>The decisions of one key and rate, each computed once by the oracle.</summary>
internal sealed class ReferenceMask(DropoutKey key, double rate)
{
    private static readonly ConcurrentDictionary<(DropoutKey Key, double Rate), List<bool>> Known = new();

    private readonly List<bool> _decisions = Known.GetOrAdd((key, rate), _ => []);

    public bool IsKept(long index)
    {
        lock (_decisions)
        {
            while (_decisions.Count <= index)
            {
                _decisions.Add(ReferenceDropout.IsKept(key, rate, _decisions.Count));
            }

            return _decisions[(int)index];
        }
    }
}
