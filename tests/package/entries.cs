// Prints the entries of packages, one a line, with the hashes of what is in them: the SDK has no command for it.

using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;

foreach (string path in args)
{
    using ZipArchive package = ZipFile.OpenRead(path);
    foreach (ZipArchiveEntry entry in package.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
    {
        using Stream stream = entry.Open();
        Console.WriteLine($"{Convert.ToHexString(SHA256.HashData(stream))} {Path.GetExtension(path)} {entry.FullName}");
    }
}
