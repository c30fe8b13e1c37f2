using System;
using System.IO;
using System.IO.Compression;

namespace QuickStart;

/// <summary>Opens a file that is plain or gzip, and says in one line why it cannot.</summary>
public static class CorpusFile
{
    private static ReadOnlySpan<byte> GzipMagic => [0x1F, 0x8B];

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

    private static byte[] Unpack(byte[] packed, string path)
    {
        try
        {
            using GZipStream gzip = new(new MemoryStream(packed), CompressionMode.Decompress);
            using MemoryStream unpacked = new();
            gzip.CopyTo(unpacked);
            return unpacked.ToArray();
        }
        catch (InvalidDataException error)
        {
            throw new InputException($"{path} is a damaged or truncated gzip file: {error.Message}", error);
        }
    }
}
