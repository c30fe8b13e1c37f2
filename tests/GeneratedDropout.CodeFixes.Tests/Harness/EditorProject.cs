using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GeneratedDropout.Generator;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace GeneratedDropout.CodeFixes.Tests.Harness;

/// <summary>The user's project, open in an editor: a document for each source.</summary>
internal static class EditorProject
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Project Create(IEnumerable<string> sources)
    {
        Project project = new AdhocWorkspace()
            .AddProject("Acme", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose))
            .WithCompilationOptions(
                new CSharpCompilationOptions(
                    OutputKind.DynamicallyLinkedLibrary,
                    allowUnsafe: true,
                    nullableContextOptions: NullableContextOptions.Enable
                )
            )
            .WithMetadataReferences(References.All)
            .AddMetadataReference(
                MetadataReference.CreateFromFile(
                    typeof(EditorProject).Assembly.Location,
                    new MetadataReferenceProperties(aliases: ["Other"])
                )
            )
            .AddAnalyzerReference(new GeneratorReference());
        int file = 0;
        foreach (string source in sources)
        {
            string name = $"File{file++}.cs";
            project = project.AddDocument(name, source, filePath: name).Project;
        }

        return project;
    }

    public static async Task<string[]> TextsOf(Project project)
    {
        List<string> texts = [];
        foreach (Document document in project.Documents)
        {
            texts.Add((await document.GetTextAsync(Cancellation)).ToString());
        }

        return [.. texts];
    }

    /// <summary>What the analyzer and the generator report, in order.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsOf(Project project)
    {
        Compilation input = (await project.WithAnalyzerReferences([]).GetCompilationAsync(Cancellation))!;
        ImmutableArray<Diagnostic> generated = CSharpGeneratorDriver
            .Create(new DropoutGenerator())
            .WithUpdatedParseOptions(project.ParseOptions!)
            .RunGenerators(input, Cancellation)
            .GetRunResult()
            .Diagnostics;
        return
        [
            .. generated
                .Concat(await Analyze(project))
                .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }

    /// <summary>What the analyzer reports.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(Project project) =>
        await (await project.GetCompilationAsync(Cancellation))!
            .WithAnalyzers([new DropoutAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(Cancellation);

    /// <summary>Expects a project that compiles, generated code included, without an error of ours or of the compiler.</summary>
    public static async Task AssertHasNoError(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync(Cancellation))!;
        Assert.DoesNotContain(
            compilation.GetDiagnostics(Cancellation).Concat(await DiagnosticsOf(project)),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
        );
    }
}
