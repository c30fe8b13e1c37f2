using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Running;

namespace GeneratedDropout.Peers.Configs;

/// <summary>Measures the contenders of one row and size right after each other, so that a busy minute hits them all.</summary>
internal sealed class RowOrderer() : DefaultOrderer(SummaryOrderPolicy.Declared)
{
    public override IEnumerable<BenchmarkCase> GetExecutionOrder(
        ImmutableArray<BenchmarkCase> benchmarksCase,
        IEnumerable<BenchmarkLogicalGroupRule>? order = null
    ) =>
        benchmarksCase
            .OrderBy(static benchmark => Case.Of(benchmark).Row)
            .ThenBy(static benchmark => Case.Of(benchmark).Size);
}
