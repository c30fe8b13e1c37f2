using System;
using System.Globalization;
using BenchmarkDotNet.Reports;

namespace GeneratedDropout.TorchSharp.Benchmarks.Reports;

/// <summary>The cells of the tables. What was not measured is a dash.</summary>
internal static class Numbers
{
    /// <summary>In nanoseconds.</summary>
    public static double? Median(BenchmarkReport? report) => report?.ResultStatistics?.Median;

    public static string Elements(int count) =>
        count >= 1 << 20 ? $"{Whole(count >> 20)} Mi" : $"{Whole(count >> 10)} Ki";

    public static string Microseconds(double? nanoseconds) =>
        Text(nanoseconds / 1e3, nanoseconds < 99_500 ? "0.0" : "#,0");

    public static string Milliseconds(double milliseconds) => Text(milliseconds, "0");

    /// <summary>Two digits or more, and no more than the measurement is worth.</summary>
    public static string Times(double? ratio) =>
        Text(
            ratio,
            ratio < 0.995 ? "0.00"
                : ratio < 9.95 ? "0.0"
                : "0"
        );

    /// <summary>Nothing is never negative.</summary>
    public static string Share(double share) => Text(Math.Round(share, 2) + 0.0, "0 %");

    public static string Bytes(BenchmarkReport? report) =>
        Text(report?.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase), "#,0");

    public static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(double? number, string format) =>
        number?.ToString(format, CultureInfo.InvariantCulture) ?? "–";
}
