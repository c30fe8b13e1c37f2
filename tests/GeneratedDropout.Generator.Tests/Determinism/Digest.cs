using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using GeneratedDropout.Generator.Tests.Golden;
using GeneratedDropout.Generator.Tests.Harness;

namespace GeneratedDropout.Generator.Tests.Determinism;

/// <summary>All bytes that the generator writes, in short.</summary>
internal static class Digest
{
    public static string OfGoldens() => Of(GoldenCases.All.Values);

    /// <summary>The names and the bytes of the files for these sources, which make one project.</summary>
    public static string Of(IEnumerable<string> sources)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in GeneratorRunner.RunFaulty([.. sources]).Files)
        {
            hash.AppendData(file.SourceText.Encoding!.GetBytes(file.HintName));
            hash.AppendData(file.SourceText.Encoding.GetPreamble());
            hash.AppendData(file.SourceText.Encoding.GetBytes(file.SourceText.ToString()));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
