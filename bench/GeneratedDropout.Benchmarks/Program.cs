using System;
using System.Collections.Generic;
using BenchmarkDotNet.Configs;
using GeneratedDropout.Benchmarks;
using GeneratedDropout.Benchmarks.Configs;
using GeneratedDropout.Benchmarks.Shared;

return BenchmarkProgram.Run(
    typeof(DropoutBenchmarks),
    args,
    new Dictionary<string, Func<IConfig>>
    {
        [""] = static () => new TableConfig(),
        ["--dry"] = static () => new DryConfig(),
        ["--short"] = static () => new ShortConfig(),
        ["--isa"] = static () => new IsaConfig(),
    }
);
