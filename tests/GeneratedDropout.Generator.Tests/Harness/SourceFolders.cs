using System.Linq;
using System.Reflection;

namespace GeneratedDropout.Generator.Tests.Harness;

/// <summary>Where the sources are that tests read; the project file says so.</summary>
internal static class SourceFolders
{
    public static string Goldens { get; } = Read("GoldenFolder");

    public static string Generator { get; } = Read("GeneratorFolder");

    private static string Read(string key) =>
        typeof(SourceFolders)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == key)
            .Value!;
}
