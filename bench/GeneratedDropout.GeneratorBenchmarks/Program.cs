using System;
using System.Collections.Generic;
using BenchmarkDotNet.Configs;
using GeneratedDropout.Benchmarks.Shared;
using GeneratedDropout.GeneratorBenchmarks;
using GeneratedDropout.GeneratorBenchmarks.Configs;
using GeneratedDropout.GeneratorBenchmarks.Project;

if (args is ["--write", string folder])
{
    ProjectFolder.Write(folder, 1000);
    return 0;
}

return BenchmarkProgram.Run(
    typeof(GeneratorBenchmarks),
    args,
    new Dictionary<string, Func<IConfig>>
    {
        [""] = static () => new FullConfig(),
        ["--dry"] = static () => new DryConfig(),
        ["--short"] = static () => new ShortConfig(),
    }
);
