using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Running;

namespace GeneratedDropout.TorchSharp.Benchmarks.Configs;

/// <summary>Measures those that do the same right after each other, so that a busy minute hits them all.</summary>
internal sealed class SideBySideOrderer() : DefaultOrderer(SummaryOrderPolicy.Declared)
{
    public override IEnumerable<BenchmarkCase> GetExecutionOrder(
        ImmutableArray<BenchmarkCase> benchmarksCase,
        IEnumerable<BenchmarkLogicalGroupRule>? order = null
    ) => benchmarksCase.GroupBy(static benchmark => benchmark.Parameters.DisplayInfo).SelectMany(static it => it);
}
