using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using GeneratedDropout.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace GeneratedDropout.GeneratorBenchmarks.Project;

/// <summary>What a compiler does with a project, one step at a time.</summary>
internal static class UserProject
{
    public static CSharpParseOptions Options { get; } = new(LanguageVersion.CSharp14);

    public static CSharpCompilation Parse(IEnumerable<string> files) =>
        CSharpCompilation.Create(
            "Acme",
            files.Select(
                static (text, file) => CSharpSyntaxTree.ParseText(text, Options, $"File{file}.cs", Encoding.UTF8)
            ),
            References.Load(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );

    public static GeneratorDriver CreateDriver(bool trackSteps = false) =>
        CSharpGeneratorDriver.Create(
            [new DropoutGenerator().AsSourceGenerator()],
            parseOptions: Options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps)
        );

    /// <summary>The project with what the generator writes.</summary>
    public static Compilation Generate(Compilation project)
    {
        CreateDriver().RunGeneratorsAndUpdateCompilation(project, out Compilation output, out _);
        return output;
    }

    public static void Compile(Compilation project)
    {
        using MemoryStream image = new();
        using MemoryStream symbols = new();
        EmitResult result = project.Emit(image, symbols);
        if (!result.Success)
        {
            throw new InvalidOperationException($"The project does not compile: {result.Diagnostics[0]}");
        }
    }
}
