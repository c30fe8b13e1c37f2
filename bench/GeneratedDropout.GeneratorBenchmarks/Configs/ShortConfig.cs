using System;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace GeneratedDropout.GeneratorBenchmarks.Configs;

/// <summary>A first look in a few minutes, in this process.</summary>
internal sealed class ShortConfig()
    : TableConfig(
        Job.Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: true))
            .WithIterationTime(TimeInterval.FromMilliseconds(250))
            .WithWarmupCount(8) // long enough for the JIT to reach its last tier in the edits
            .WithIterationCount(5)
            .WithUnrollFactor(1)
            .WithMinInvokeCount(1) // cold, 1,000 methods take seconds
            .WithEvaluateOverhead(false)
    );
