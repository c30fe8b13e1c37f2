using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace GeneratedDropout.Generator.Tests.Harness;

/// <summary>What a test compilation refers to: the running framework and the user's side of the package.</summary>
internal static class References
{
    /// <summary>Few, since each compilation of each test binds them.</summary>
    private static readonly HashSet<string> ForUsers =
    [
        "netstandard",
        "System.Collections",
        "System.Console",
        "System.Diagnostics.Tools",
        "System.Linq",
        "System.Linq.Expressions",
        "System.Memory",
        "System.Numerics.Tensors",
        "System.Private.CoreLib",
        "System.Runtime",
        "System.Runtime.Extensions",
        "System.Runtime.InteropServices",
        "System.Runtime.Intrinsics",
    ];

    private static readonly string[] TrustedAssemblies = (
        (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!
    ).Split(Path.PathSeparator);

    /// <summary>The framework, System.Numerics.Tensors and the attributes.</summary>
    public static ImmutableArray<MetadataReference> WithoutRuntime { get; } =
    [
        .. TrustedAssemblies
            .Where(path => ForUsers.Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(DropoutAttribute).Assembly.Location),
    ];

    /// <summary>The same with GeneratedDropout.Runtime.</summary>
    public static ImmutableArray<MetadataReference> All { get; } =
        WithoutRuntime.Add(MetadataReference.CreateFromFile(typeof(DropoutKey).Assembly.Location));

    /// <summary>All that the tests run with, the compiler included.</summary>
    public static ImmutableArray<MetadataReference> Everything =>
        [.. TrustedAssemblies.Select(path => MetadataReference.CreateFromFile(path))];
}
