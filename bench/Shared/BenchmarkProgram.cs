using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace GeneratedDropout.Benchmarks.Shared;

/// <summary>What the benchmark programs do alike.</summary>
internal static class BenchmarkProgram
{
    /// <summary>Runs all benchmarks of a type, unless told otherwise. The result is the exit code.</summary>
    /// <param name="benchmarks">The type.</param>
    /// <param name="args">The arguments: one of the switches, and what BenchmarkDotNet understands.</param>
    /// <param name="switches">A configuration for each switch; that of the empty one is for no switch.</param>
    /// <param name="report">Says more about the outcome.</param>
    public static int Run(
        Type benchmarks,
        string[] args,
        IReadOnlyDictionary<string, Func<IConfig>> switches,
        Action<Summary>? report = null
    )
    {
        string given = args.FirstOrDefault(arg => arg.Length > 0 && switches.ContainsKey(arg), "");
        string[] rest = [.. args.Where(arg => !switches.ContainsKey(arg))];
        if (!rest.Contains("--filter"))
        {
            rest = [.. rest, "--filter", "*"]; // nobody is asked
        }

        List<Summary> summaries = [.. BenchmarkSwitcher.FromTypes([benchmarks]).Run(rest, switches[given]())];
        summaries.ForEach(summary => report?.Invoke(summary));
        bool isSound = summaries.All(static summary =>
            !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)
        );
        return isSound ? 0 : 1;
    }
}
