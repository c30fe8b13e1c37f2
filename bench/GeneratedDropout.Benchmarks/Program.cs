using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using GeneratedDropout.Benchmarks;
using GeneratedDropout.Benchmarks.Configs;

IConfig config =
    args.Contains("--short") ? new ShortConfig()
    : args.Contains("--isa") ? new IsaConfig()
    : new FullConfig();

string[] rest = [.. args.Where(arg => arg is not ("--short" or "--isa"))];
if (!rest.Contains("--filter"))
{
    rest = [.. rest, "--filter", "*"];
}

return BenchmarkSwitcher
    .FromTypes([typeof(DropoutBenchmarks)])
    .Run(rest, config)
    .Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success))
    ? 1
    : 0;
