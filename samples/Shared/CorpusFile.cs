using System;
using System.IO;
using System.IO.Compression;

namespace Samples;

/// <summary>Opens a file that is plain or gzip, and says in one line why it cannot.</summary>
public static class CorpusFile
{
    private static ReadOnlySpan<byte> GzipMagic => [0x1F, 0x8B];

    private static ReadOnlySpan<byte> EndMark => "# the end"u8;

    /// <summary>The unpacked bytes of the file.</summary>
    /// <exception cref="InputException">The file is missing, unreadable, empty or a broken gzip.</exception>
    public static byte[] Read(string path)
    {
        byte[] bytes = ReadPacked(path);
        if (bytes.Length == 0)
        {
            throw new InputException($"{path} is empty; expected CoNLL-U sentences");
        }

        return bytes.AsSpan().StartsWith(GzipMagic) ? Unpack(bytes, path) : bytes;
    }

    private static byte[] ReadPacked(string path)
    {
        if (Directory.Exists(path))
        {
            throw new InputException($"{path} is a directory; expected a CoNLL-U file");
        }

        if (!File.Exists(path))
        {
            throw new InputException($"{path} does not exist; expected a CoNLL-U file");
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be read: {error.Message}", error);
        }
    }

    /// <remarks>
    /// <see cref="GZipStream"/> takes a truncated file for a shorter one. A gzip file may have several members, one
    /// after another, so a known one goes behind the file: it comes out only if all before it was complete.
    /// </remarks>
    private static byte[] Unpack(byte[] packed, string path)
    {
        try
        {
            byte[] unpacked = Unpack([.. packed, .. Pack(EndMark)]);
            if (unpacked.AsSpan().EndsWith(EndMark))
            {
                return unpacked[..^EndMark.Length];
            }
        }
        catch (InvalidDataException)
        {
            // The same error as below.
        }

        throw new InputException($"{path} is a damaged or truncated gzip file; expected a complete one");
    }

    private static byte[] Unpack(byte[] packed)
    {
        using GZipStream gzip = new(new MemoryStream(packed), CompressionMode.Decompress);
        using MemoryStream unpacked = new();
        gzip.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
