using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Order;

namespace GeneratedDropout.GeneratorBenchmarks.Configs;

/// <summary>What every run shows.</summary>
internal abstract class TableConfig : ManualConfig
{
    protected TableConfig(Job job)
    {
        AddJob(job);
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        AddDiagnoser(new MemoryDiagnoser(new MemoryDiagnoserConfig(displayGenColumns: false)));
        AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params);
        AddColumn(Columns.Milliseconds, Columns.Per100Methods, Columns.OverByHand);
        AddColumnProvider(DefaultColumnProviders.Metrics);
        Orderer = new DefaultOrderer(SummaryOrderPolicy.Declared);
    }
}
