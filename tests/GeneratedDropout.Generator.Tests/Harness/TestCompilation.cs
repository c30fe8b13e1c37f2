using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GeneratedDropout.Generator.Tests.Harness;

/// <summary>The user's project: strict in every way that a compiler offers.</summary>
internal static class TestCompilation
{
    public static CSharpCompilation Create(params string[] sources) => Create(LanguageVersion.CSharp14, sources);

    public static CSharpCompilation Create(LanguageVersion language, params string[] sources) =>
        CSharpCompilation.Create(
            "Acme",
            sources.Select((source, index) => Parse(source, $"File{index}.cs", language)),
            References.All,
            new CSharpCompilationOptions(
                sources.Any(source => source.Contains("// top-level"))
                    ? OutputKind.ConsoleApplication
                    : OutputKind.DynamicallyLinkedLibrary,
                checkOverflow: true,
                warningLevel: 9999,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );

    public static SyntaxTree Parse(
        string source,
        string path,
        LanguageVersion language = LanguageVersion.CSharp14,
        DocumentationMode documentation = DocumentationMode.Diagnose
    ) => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(language, documentation), path);

    public static CSharpCompilation Add(this CSharpCompilation compilation, string source) =>
        compilation.AddSyntaxTrees(
            Parse(source, $"File{compilation.SyntaxTrees.Length}.cs", compilation.LanguageVersion)
        );

    /// <summary>Replaces text in the first file, as an edit would.</summary>
    public static CSharpCompilation Edit(this CSharpCompilation compilation, string before, string after)
    {
        SyntaxTree tree = compilation.SyntaxTrees[0];
        string source = tree.ToString();
        Xunit.Assert.Contains(before, source);
        return compilation.ReplaceSyntaxTree(
            tree,
            Parse(source.Replace(before, after), tree.FilePath, compilation.LanguageVersion)
        );
    }

    public static CSharpCompilation AllowUnsafe(this CSharpCompilation compilation) =>
        compilation.WithOptions(compilation.Options.WithAllowUnsafe(true));

    public static CSharpParseOptions Options(LanguageVersion language) => new(language, DocumentationMode.Diagnose);

    /// <summary>What the compiler says, without its wish for doc comments on the user's own members.</summary>
    public static ImmutableArray<Diagnostic> Complaints(this Compilation compilation, IEnumerable<SyntaxTree> userTrees)
    {
        HashSet<SyntaxTree> trees = [.. userTrees];
        return
        [
            .. compilation
                .GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Where(diagnostic =>
                    diagnostic.Id != "CS1591" || diagnostic.Location.SourceTree is not { } tree || !trees.Contains(tree)
                ),
        ];
    }
}
