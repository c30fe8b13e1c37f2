using System;
using System.Globalization;
using System.Runtime.Intrinsics;
using GeneratedDropout.IntegrationTests.Kernels;

// The name of a culture, if any: the program then runs under an odd form of it.
if (args is [string name])
{
    CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = OddCulture.Create(name);
}

string vector =
    Vector512.IsHardwareAccelerated ? "512"
    : Vector256.IsHardwareAccelerated ? "256"
    : Vector128.IsHardwareAccelerated ? "128"
    : "none";

Console.WriteLine($"vector: {vector}");
Console.WriteLine($"minus: U+{(int)(-1.5).ToString(CultureInfo.CurrentCulture)[0]:X4}");
Console.WriteLine($"point: U+{(int)(1.5).ToString(CultureInfo.CurrentCulture)[1]:X4}");
Console.WriteLine($"digest: {KernelDigest.Compute()}");
