using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Order;

namespace GeneratedDropout.Benchmarks.Configs;

/// <summary>What every run shows: medians, and ratios to a copy.</summary>
internal class TableConfig : ManualConfig
{
    public TableConfig()
    {
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Job, DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params);
        AddColumn(StatisticColumn.Median, Columns.PerElement, Columns.Ratio);
        AddColumnProvider(DefaultColumnProviders.Metrics);
        Orderer = new DefaultOrderer(SummaryOrderPolicy.Declared);
        AddFilter(new SimpleFilter(static benchmark => Case.Of(benchmark).Length > 0)); // at least one example
    }
}
