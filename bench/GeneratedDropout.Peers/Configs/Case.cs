using System;
using BenchmarkDotNet.Running;
using GeneratedDropout.Peers.Contenders;
using GeneratedDropout.Peers.Rows;

namespace GeneratedDropout.Peers.Configs;

/// <summary>What a benchmark case is about.</summary>
internal readonly record struct Case(RowName Row, int Size, ContenderName Contender)
{
    public bool TakesPart => ContenderTable.TakesPart(Contender, RowTable.Get(Row));

    public static Case Of(BenchmarkCase benchmark) =>
        new(
            (RowName)benchmark.Parameters[nameof(PeerBenchmarks.Row)],
            (int)benchmark.Parameters[nameof(PeerBenchmarks.Size)],
            Enum.Parse<ContenderName>(benchmark.Descriptor.WorkloadMethod.Name)
        );
}
