using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Configs;
using GeneratedDropout.Benchmarks.Shared;
using GeneratedDropout.Natives;
using GeneratedDropout.TorchSharp.Benchmarks.Configs;
using GeneratedDropout.TorchSharp.Benchmarks.Modules;
using GeneratedDropout.TorchSharp.Benchmarks.Reports;

if (Libtorch.WhyNot is string reason)
{
    Console.WriteLine($"Nothing is measured, for want of libtorch: {reason}");
    return 0;
}

if (!ModuleCheck.Write(Console.Out))
{
    return 1;
}

bool isDry = args.Contains("--dry");
int exitCode = args.Contains("--step")
    ? 0
    : BenchmarkProgram.Run(
        typeof(ModuleBenchmarks),
        args,
        new Dictionary<string, Func<IConfig>>
        {
            [""] = static () => ModuleConfig.Full,
            ["--dry"] = static () => ModuleConfig.Dry,
            ["--short"] = static () => ModuleConfig.Short,
        },
        isDry ? null : static summary => ModuleTable.Write(summary, Console.Out) // one cold call tells nothing
    );
if (!args.Contains("--filter"))
{
    StepTable.Write(
        isDry ? 1
            : args.Contains("--short") ? 15
            : 50,
        isDry ? TextWriter.Null : Console.Out
    );
}

return exitCode;
