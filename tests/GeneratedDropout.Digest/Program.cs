using System;
using System.Globalization;
using System.Runtime.Intrinsics;
using GeneratedDropout.IntegrationTests.Kernels;

string vector =
    Vector512.IsHardwareAccelerated ? "512"
    : Vector256.IsHardwareAccelerated ? "256"
    : Vector128.IsHardwareAccelerated ? "128"
    : "none";
string minus = CultureInfo.CurrentCulture.NumberFormat.NegativeSign;

Console.WriteLine($"vector: {vector}");
Console.WriteLine($"culture: {CultureInfo.CurrentCulture.Name}");
Console.WriteLine($"minus: U+{(int)minus[0]:X4}");
Console.WriteLine($"digest: {KernelDigest.Compute()}");
