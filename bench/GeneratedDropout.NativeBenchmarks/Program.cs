using System;
using System.Globalization;
using GeneratedDropout.Benchmarks;
using GeneratedDropout.NativeBenchmarks;

// A line for each family: its name, and what the generated kernel costs in copies, in cache and out of it.
foreach (FamilyName name in Enum.GetValues<FamilyName>())
{
    double inCache = Ratio.Of(name, 64 << 10);
    double inMemory = Ratio.Of(name, 16 << 20);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{inCache:F2}\t{inMemory:F2}"));
}
