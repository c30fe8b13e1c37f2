using System;
using BenchmarkDotNet.Running;

namespace GeneratedDropout.TorchSharp.Benchmarks.Modules;

/// <summary>What a benchmark case is about.</summary>
internal readonly record struct ModuleCase(RowName Row, int Size, PassName Pass, ContenderName Contender)
{
    /// <summary>The tensor holds whole examples; a size that holds none is left out.</summary>
    public long Examples => Size / RowTable.Get(Row).ExampleLength;

    /// <summary>Sets the contender up.</summary>
    public ModulePass Start() => new(Contender, RowTable.Get(Row), Pass, Size);

    public static ModuleCase Of(BenchmarkCase benchmark) =>
        new(
            (RowName)benchmark.Parameters[nameof(ModuleBenchmarks.Row)],
            (int)benchmark.Parameters[nameof(ModuleBenchmarks.Size)],
            (PassName)benchmark.Parameters[nameof(ModuleBenchmarks.Pass)],
            Enum.Parse<ContenderName>(benchmark.Descriptor.WorkloadMethod.Name)
        );
}
