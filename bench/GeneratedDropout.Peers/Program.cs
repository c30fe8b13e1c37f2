using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using GeneratedDropout.Peers;
using GeneratedDropout.Peers.Configs;
using GeneratedDropout.Peers.Reports;

PeerConfig config =
    args.Contains("--dry") ? PeerConfig.Dry
    : args.Contains("--short") ? PeerConfig.Short
    : PeerConfig.Full;

string[] rest = [.. args.Where(static arg => arg is not ("--dry" or "--short"))];
if (!rest.Contains("--filter"))
{
    rest = [.. rest, "--filter", "*"]; // nobody is asked
}

CheckReport.WriteMissing(Console.Out);
if (!CheckReport.WriteChecks(Console.Out))
{
    return 1;
}

List<Summary> summaries = [.. BenchmarkSwitcher.FromTypes([typeof(PeerBenchmarks)]).Run(rest, config)];
foreach (Summary summary in config == PeerConfig.Dry ? [] : summaries) // one cold call tells nothing
{
    PeerTable.Write(summary, Console.Out);
    GoalReport.Write(summary, Console.Out);
}

CheckReport.WriteMissing(Console.Out); // again: the first time has long scrolled away
return summaries.All(static summary =>
    !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)
)
    ? 0
    : 1;
