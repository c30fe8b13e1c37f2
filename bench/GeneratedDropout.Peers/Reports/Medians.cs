using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Reports;
using GeneratedDropout.Peers.Configs;
using GeneratedDropout.Peers.Contenders;

namespace GeneratedDropout.Peers.Reports;

/// <summary>The medians of a run, in nanoseconds.</summary>
internal sealed class Medians(Summary summary)
{
    /// <summary>The cases of the generated kernel, in the order of the table: one for each row and size.</summary>
    public IReadOnlyList<Case> Tasks { get; } =
    [
        .. summary
            .BenchmarksCases.Select(Case.Of)
            .Where(static it => it.Contender == ContenderName.Generated)
            .OrderBy(static it => it.Row)
            .ThenBy(static it => it.Size),
    ];

    public double? Of(Case it) =>
        summary.Reports.FirstOrDefault(report => Case.Of(report.BenchmarkCase) == it)?.ResultStatistics?.Median;

    /// <summary>A case as a multiple of what the generated kernel needs for the same task on as many threads.</summary>
    public double? Times(Case it) =>
        Ratio(
            it,
            it.Contender is ContenderName.Libtorch2 or ContenderName.OnnxRuntime2
                ? ContenderName.Generated2
                : ContenderName.Generated
        );

    /// <summary>A case as a multiple of what another contender needs for the same task.</summary>
    public double? Ratio(Case it, ContenderName other) => Of(it) / Of(it with { Contender = other });
}
