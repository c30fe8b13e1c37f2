using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using GeneratedDropout.Benchmarks.Shared;
using GeneratedDropout.Natives;
using GeneratedDropout.TorchSharp.Benchmarks.Configs;
using GeneratedDropout.TorchSharp.Benchmarks.Modules;
using GeneratedDropout.TorchSharp.Benchmarks.Reports;
using GeneratedDropout.TorchSharp.Benchmarks.Training;

if (Libtorch.WhyNot is string reason)
{
    Console.WriteLine($"Nothing is measured, for want of libtorch: {reason}");
    return 0;
}

if (!ModuleCheck.Write(Console.Out))
{
    return 1;
}

return BenchmarkProgram.Run(
    [typeof(ModuleBenchmarks), typeof(StepBenchmarks)],
    args,
    new Dictionary<string, Func<IConfig>>
    {
        [""] = static () => TorchConfig.Full,
        ["--dry"] = static () => TorchConfig.Dry,
        ["--short"] = static () => TorchConfig.Short,
    },
    args.Contains("--dry") ? null : Report // one cold call tells nothing
);

static void Report(Summary summary)
{
    ModuleTable.Write(summary, Console.Out);
    StepTable.Write(summary, Console.Out);
}
