using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace GeneratedDropout.GeneratorBenchmarks.Project;

/// <summary>What the project refers to: the running framework, and the user's side of the package.</summary>
internal static class References
{
    private static readonly string[] Paths =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path =>
                Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location)
            ),
        typeof(System.Numerics.Tensors.Tensor).Assembly.Location,
        typeof(DropoutAttribute).Assembly.Location,
        typeof(DropoutKey).Assembly.Location,
    ];

    /// <summary>New references each time: the compiler keeps symbols with a reference, and a cold build has none.</summary>
    public static IEnumerable<MetadataReference> Load() =>
        Paths.Select(static path => MetadataReference.CreateFromFile(path));
}
