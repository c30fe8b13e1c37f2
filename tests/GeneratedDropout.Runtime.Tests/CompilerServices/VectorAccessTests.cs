using System;
using System.Runtime.Intrinsics;
using GeneratedDropout.CompilerServices;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.CompilerServices;

/// <summary>Lanes of masks, for every width: where the machine has none of it, vectors are made of narrower ones.</summary>
public sealed class VectorAccessTests
{
    private const int Length = 128;

    [Fact]
    public void Lanes_AreSetWhereTheMaskKeeps()
    {
        byte[] bytes = new byte[(Length / 8) + 4]; // a vector's bits are read 32 at a time
        new Random(1).NextBytes(bytes);
        ref byte mask = ref bytes[0];
        for (int offset = 0; offset < Length; offset += 16)
        {
            Check(ref mask, offset, VectorAccess.Lanes512<float>(ref mask, offset).AsUInt32(), uint.MaxValue);
        }

        for (int offset = 0; offset < Length; offset += 8)
        {
            Vector256<uint> eight = VectorAccess.Lanes256<float>(ref mask, offset).AsUInt32();
            Check(ref mask, offset, Vector512.Create(eight, default), uint.MaxValue, Vector256<uint>.Count);
            Check(ref mask, offset, VectorAccess.Lanes512<double>(ref mask, offset).AsUInt64(), ulong.MaxValue);
        }

        for (int offset = 0; offset < Length; offset += 4)
        {
            Vector256<ulong> four = VectorAccess.Lanes256<double>(ref mask, offset).AsUInt64();
            Check(ref mask, offset, Vector512.Create(four, default), ulong.MaxValue, Vector256<ulong>.Count);
        }
    }

    private static void Check<T>(ref byte mask, int offset, Vector512<T> lanes, T kept, int? count = null)
    {
        for (int lane = 0; lane < (count ?? Vector512<T>.Count); lane++)
        {
            Assert.Equal(VectorAccess.IsKept(ref mask, offset + lane) ? kept : default, lanes[lane]);
        }
    }
}
