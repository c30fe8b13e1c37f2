using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using GeneratedDropout.Benchmarks;
using GeneratedDropout.Benchmarks.Configs;

IConfig config =
    args.Contains("--dry") ? new DryConfig()
    : args.Contains("--short") ? new ShortConfig()
    : args.Contains("--isa") ? new IsaConfig()
    : new TableConfig();

string[] rest = [.. args.Where(static arg => arg is not ("--dry" or "--short" or "--isa"))];
if (!rest.Contains("--filter"))
{
    rest = [.. rest, "--filter", "*"]; // nobody is asked
}

bool isSound = BenchmarkSwitcher
    .FromTypes([typeof(DropoutBenchmarks)])
    .Run(rest, config)
    .All(static summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success));
return isSound ? 0 : 1;
