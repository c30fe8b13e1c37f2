using System;
using System.Globalization;

namespace GeneratedDropout.IntegrationTests.Kernels;

/// <summary>FNV-1a with 64 bits: needs no library of the operating system, which an emulator may lack.</summary>
internal sealed class Fnv1A
{
    private ulong _hash = 0xCBF29CE484222325;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        ulong hash = _hash;
        foreach (byte value in bytes)
        {
            hash = unchecked((hash ^ value) * 0x100000001B3);
        }

        _hash = hash;
    }

    public override string ToString() => _hash.ToString("X16", CultureInfo.InvariantCulture);
}
