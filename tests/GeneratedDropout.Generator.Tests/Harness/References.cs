using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace GeneratedDropout.Generator.Tests.Harness;

/// <summary>What a test compilation refers to: the running framework and the user's side of the package.</summary>
internal static class References
{
    private static readonly string[] TrustedAssemblies = (
        (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!
    ).Split(Path.PathSeparator);

    /// <summary>The framework, System.Numerics.Tensors and the attributes.</summary>
    public static ImmutableArray<MetadataReference> WithoutRuntime { get; } =
    [
        .. TrustedAssemblies.Where(IsForUsers).Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(DropoutAttribute).Assembly.Location),
    ];

    /// <summary>The same with GeneratedDropout.Runtime.</summary>
    public static ImmutableArray<MetadataReference> All { get; } =
        WithoutRuntime.Add(MetadataReference.CreateFromFile(typeof(DropoutKey).Assembly.Location));

    private static bool IsForUsers(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        return name is "netstandard" or "mscorlib" or "System" || name.StartsWith("System.", StringComparison.Ordinal);
    }
}
