using System;
using System.IO;
using System.Text;

namespace PosTagging.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("tagger").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        System.IO.File.WriteAllBytes(File(name), Encoding.UTF8.GetBytes(text));
        return File(name);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
