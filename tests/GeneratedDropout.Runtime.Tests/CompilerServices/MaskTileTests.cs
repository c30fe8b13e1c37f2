using System;
using System.Linq;
using System.Runtime.InteropServices;
using GeneratedDropout.CompilerServices;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.CompilerServices;

public sealed class MaskTileTests
{
    [Fact]
    public void TilesFitTheBufferAndEndOnWholeVectors()
    {
        for (nint row = 1; row < 3000; row++)
        {
            nint copies = MaskTile.Copies(row, nint.MaxValue);

            Assert.True(copies == 1 || row * copies <= MaskTile.BufferLength, $"row {row}");
            Assert.True(row >= MaskTile.LongRow || row * copies % 8 == 0, $"row {row}");
        }
    }

    [Fact]
    public void ATileHasNoMoreCopiesThanRows()
    {
        for (nint row = 1; row < 300; row++)
        {
            foreach (nint repeats in (nint[])[1, 2, 3, 7, 8, 100])
            {
                Assert.InRange(MaskTile.Copies(row, repeats), 1, repeats);
            }
        }
    }

    [Fact]
    public void ATileIsTheRowOverAndOver()
    {
        for (int row = 1; row < 300; row++)
        {
            byte[] mask = [.. Enumerable.Range(0, row).Select(i => (byte)i)];
            byte[] buffer = new byte[MaskTile.BufferLength];
            int copies = (int)MaskTile.Copies(row, 1000);

            ref byte tile = ref MaskTile.Repeat(ref mask[0], row, copies, buffer);

            ReadOnlySpan<byte> bytes = MemoryMarshal.CreateReadOnlySpan(ref tile, row * copies);
            for (int i = 0; i < bytes.Length; i++)
            {
                Assert.True(bytes[i] == mask[i % row], $"row {row}, byte {i}");
            }
        }
    }
}
