using System;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Determinism;

/// <summary>Each process hashes strings with a seed of its own: what depends on such a hash differs between two.</summary>
public class TwoProcessTests
{
    private const string DigestFile = "GDO_TEST_DIGEST_FILE";

    [Fact]
    public async Task AnotherProcess_WritesTheSameFiles()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            ProcessStartInfo start = new(Environment.ProcessPath!)
            {
                WorkingDirectory = Path.GetTempPath(),
                RedirectStandardOutput = true,
            };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            {
                start.ArgumentList.Add(typeof(TwoProcessTests).Assembly.Location);
            }

            start.ArgumentList.Add("-method");
            start.ArgumentList.Add($"{typeof(TwoProcessTests).FullName}.{nameof(OneProcess_WritesTheSameFilesTwice)}");
            start.Environment[DigestFile] = path;
            start.Environment["LANG"] = "sv_SE.UTF-8";

            using Process child = Process.Start(start)!;
            string output = await child.StandardOutput.ReadToEndAsync(cancellation);
            await child.WaitForExitAsync(cancellation);
            Assert.True(child.ExitCode == 0 && File.Exists(path), output);
            Assert.Equal(Digest.OfGoldens(), await File.ReadAllTextAsync(path, cancellation));
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>A test like any other; in the other process, it also leaves the digest where it is told to.</summary>
    [Fact]
    public void OneProcess_WritesTheSameFilesTwice()
    {
        string digest = Digest.OfGoldens();
        Assert.Equal(digest, Digest.OfGoldens());
        if (Environment.GetEnvironmentVariable(DigestFile) is { } path)
        {
            File.WriteAllText(path, digest);
        }
    }
}
