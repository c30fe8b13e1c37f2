using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GeneratedDropout.Generator.Tests.Harness;

/// <summary>Stands in for a runtime of another version: only what the parser and the analyzer look for.</summary>
internal static class RuntimeStub
{
    public static MetadataReference WithVersion(int version)
    {
        string source = $$"""
            namespace GeneratedDropout
            {
                public readonly record struct DropoutKey(ulong Seed, ulong Stream = 0);
            }

            namespace GeneratedDropout.CompilerServices
            {
                public static class KernelContract
                {
                    public const int Version = {{version}};
                }
            }
            """;
        CSharpCompilation compilation = CSharpCompilation.Create(
            "GeneratedDropout.Runtime",
            [CSharpSyntaxTree.ParseText(source)],
            References.WithoutRuntime,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        using MemoryStream image = new();
        return compilation.Emit(image).Success
            ? MetadataReference.CreateFromImage(image.ToArray())
            : throw new InvalidOperationException(compilation.GetDiagnostics().First().ToString());
    }
}
