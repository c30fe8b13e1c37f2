using BenchmarkDotNet.Attributes;
using GeneratedDropout.Peers.Contenders;
using GeneratedDropout.Peers.Rows;

namespace GeneratedDropout.Peers;

/// <summary>
/// Generated kernels against other libraries, in one process. Each method is named for its contender and measures that
/// one alone: what takes part is set up before, by the method of the same name.
/// </summary>
public class PeerBenchmarks
{
    private Contender _contender = null!;

    [ParamsAllValues]
    public RowName Row { get; set; }

    /// <summary>The elements of the tensor, a whole number of examples in every row.</summary>
    [Params(64 << 10, 1 << 20, 16 << 20, Priority = 1)]
    public int Size { get; set; }

    [Benchmark(Baseline = true)]
    public void Copy() => _contender.Run();

    [Benchmark]
    public void Generated() => _contender.Run();

    [Benchmark]
    public void Generated2() => _contender.Run();

    [Benchmark]
    public void Generic() => _contender.Run();

    [Benchmark]
    public void Naive() => _contender.Run();

    [Benchmark]
    public void Libtorch1() => _contender.Run();

    [Benchmark]
    public void Libtorch2() => _contender.Run();

    [Benchmark]
    public void OnnxRuntime1() => _contender.Run();

    [Benchmark]
    public void OnnxRuntime2() => _contender.Run();

    [GlobalSetup(Target = nameof(Copy))]
    public void SetupCopy() => Setup(ContenderName.Copy);

    [GlobalSetup(Target = nameof(Generated))]
    public void SetupGenerated() => Setup(ContenderName.Generated);

    [GlobalSetup(Target = nameof(Generated2))]
    public void SetupGenerated2() => Setup(ContenderName.Generated2);

    [GlobalSetup(Target = nameof(Generic))]
    public void SetupGeneric() => Setup(ContenderName.Generic);

    [GlobalSetup(Target = nameof(Naive))]
    public void SetupNaive() => Setup(ContenderName.Naive);

    [GlobalSetup(Target = nameof(Libtorch1))]
    public void SetupLibtorch1() => Setup(ContenderName.Libtorch1);

    [GlobalSetup(Target = nameof(Libtorch2))]
    public void SetupLibtorch2() => Setup(ContenderName.Libtorch2);

    [GlobalSetup(Target = nameof(OnnxRuntime1))]
    public void SetupOnnxRuntime1() => Setup(ContenderName.OnnxRuntime1);

    [GlobalSetup(Target = nameof(OnnxRuntime2))]
    public void SetupOnnxRuntime2() => Setup(ContenderName.OnnxRuntime2);

    [GlobalCleanup]
    public void Cleanup() => _contender.Dispose();

    private void Setup(ContenderName name) => _contender = ContenderTable.Create(name, RowTable.Get(Row), Size);
}
