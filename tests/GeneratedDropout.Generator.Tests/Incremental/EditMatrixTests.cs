using System;
using System.Linq;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Incremental;

public class EditMatrixTests
{
    private const string Second = """
        namespace Acme;

        public static partial class Others
        {
            [GeneratedDropout.Dropout(0.25)]
            public static partial void Second(System.Span<float> x, GeneratedDropout.DropoutKey key);

            public static int Helper() => 1;
        }
        """;

    private const IncrementalStepRunReason New = IncrementalStepRunReason.New;
    private const IncrementalStepRunReason Cached = IncrementalStepRunReason.Cached;
    private const IncrementalStepRunReason Unchanged = IncrementalStepRunReason.Unchanged;
    private const IncrementalStepRunReason Modified = IncrementalStepRunReason.Modified;
    private const IncrementalStepRunReason Removed = IncrementalStepRunReason.Removed;

    private readonly GeneratorRun _first = GeneratorRunner.Run(Snippets.Spatial, Second);

    [Fact]
    public void FirstRun_IsNew() => Assert.Equal([New, New], _first.Reasons(TrackingNames.Parse));

    [Theory]
    [InlineData("public static partial class", "/* why */\n\npublic static  partial class")]
    [InlineData("[Dropout(0.2)]", "// Why.\n    [Dropout(0.2)]")]
    [InlineData("DropoutKey key", "DropoutKey /* why */ key")]
    public void EditingCommentsOrWhitespace_ReEmitsNothing(string before, string after) =>
        AssertReEmitsNothing(project => project.Edit(before, after));

    [Fact]
    public void EditingUnrelatedFile_ReEmitsNothing()
    {
        GeneratorRun second = Continue(project => project.Add("class Unrelated;"));
        second.AssertReEmitsNothing();
        second.Continue(project => project.RemoveSyntaxTrees(project.SyntaxTrees[^1])).AssertReEmitsNothing();
    }

    [Fact]
    public void EditingBodyOfAnotherMethod_ReEmitsNothing() =>
        AssertReEmitsNothing(project => Replace(project, "=> 1", "=> 2"));

    [Fact]
    public void AddingMemberBesideTheMethod_ReEmitsNothing() =>
        AssertReEmitsNothing(project => project.Edit("[Dropout(0.2)]", "public const int X = 1;\n[Dropout(0.2)]"));

    [Fact]
    public void SwappingAttributes_ReEmitsNothing() =>
        AssertReEmitsNothing(project =>
            project.Edit("[Dropout(0.2)]", "").Edit("[TensorShape", "[Dropout(0.2), TensorShape")
        );

    [Fact]
    public void SpellingTheSameConstantDifferently_ReEmitsNothing() =>
        AssertReEmitsNothing(project => project.Edit("[Dropout(0.2)]", "[Dropout(rate: 2e-1)]"));

    [Fact]
    public void AddingReference_ReEmitsNothing() =>
        AssertReEmitsNothing(project => project.AddReferences(CSharpCompilation.Create("Empty").ToMetadataReference()));

    [Theory]
    [InlineData("0.2", "0.3")]
    [InlineData("\"batch\", 1, \"channels\"", "\"batch\", \"steps\", \"channels\"")]
    [InlineData("void Drop", "void Renamed")]
    [InlineData("namespace Acme", "namespace Moved")]
    [InlineData("class Kernels", "class Moved")]
    [InlineData("Span<float> y", "Span<float> output")]
    [InlineData("public static partial void", "internal static partial void")]
    [InlineData("int batch", "nint batch")]
    public void ChangingMethod_ReEmitsItAlone(string before, string after)
    {
        GeneratorRun second = Continue(project => project.Edit(before, after));
        Assert.Equal([Cached, Modified], second.Reasons(TrackingNames.Specs).Select(Work).OrderBy(Rank));
        Assert.Equal(2, second.Specs.Length);
        Assert.Single(second.OutputReasons(), reason => reason is Modified or Unchanged);
        Assert.Single(second.OutputReasons(), reason => reason == Cached);
    }

    [Fact]
    public void AddingMethod_EmitsItAlone()
    {
        GeneratorRun second = Continue(project => project.Add(Snippets.InPlace.Replace("Kernels", "Added")));
        Assert.Equal([Cached, Cached, New], second.Reasons(TrackingNames.Specs).Select(Work).OrderBy(Rank));
        Assert.Equal(3, second.Specs.Length);
    }

    [Fact]
    public void RemovingMethod_ReEmitsNoOther()
    {
        GeneratorRun second = Continue(project => project.RemoveSyntaxTrees(project.SyntaxTrees[1]));
        Assert.Equal([Cached, Removed], second.Reasons(TrackingNames.Specs).Select(Work).OrderBy(Rank));
    }

    [Fact]
    public void BreakingMethod_ReEmitsItAlone()
    {
        GeneratorRun second = Continue(project => project.Edit("\"batch\", 1", "\"batch\", 2"));
        Assert.Equal([Cached, Modified], second.Reasons(TrackingNames.Specs).Select(Work).OrderBy(Rank));
    }

    [Fact]
    public void ForgettingAttributes_ReEmitsTheMethodAlone()
    {
        GeneratorRun run = Continue(project => project.Edit("[Dropout(0.2)]", ""));
        Assert.Equal([Modified, Cached], run.Reasons(TrackingNames.Specs).Select(Work).Order());
        Assert.Single(run.Files, file => file.SourceText.ToString().Contains("WrongDeclaration"));
        Assert.Equal(2, run.Files.Length);

        run = run.Continue(project => project.Edit("[TensorShape(\"batch\", \"steps\", \"channels\")]", ""));
        run.AssertReEmitsNothing();
        run.AssertSecondRunIsCached();
        Assert.Single(run.Continue(project => project.Edit("[NoiseShape(\"batch\", 1, \"channels\")]", "")).Files);
    }

    [Theory]
    [InlineData("}", "")]
    [InlineData("[NoiseShape(", "[Noise")]
    [InlineData("[Dropout(0.2)]", "[Dropout(")]
    [InlineData("DropoutKey key);", "DropoutKey")]
    [InlineData("public static partial class", "public static partial")]
    public void TypingBrokenCode_ThrowsNothing(string before, string after)
    {
        GeneratorRun second = Continue(project => project.Edit(before, after));
        second.Continue(project => project.ReplaceSyntaxTree(project.SyntaxTrees[0], FirstTree()));
    }

    private static SyntaxTree FirstTree() => TestCompilation.Parse(Snippets.Spatial, "File0.cs");

    private static CSharpCompilation Replace(CSharpCompilation project, string before, string after)
    {
        SyntaxTree tree = project.SyntaxTrees[1];
        return project.ReplaceSyntaxTree(
            tree,
            TestCompilation.Parse(tree.ToString().Replace(before, after), tree.FilePath)
        );
    }

    /// <summary>A step that ran to an equal result did no work that later steps see.</summary>
    private static IncrementalStepRunReason Work(IncrementalStepRunReason reason) =>
        reason == Unchanged ? Cached : reason;

    private static int Rank(IncrementalStepRunReason reason) => reason == Cached ? 0 : 1;

    private GeneratorRun Continue(Func<CSharpCompilation, CSharpCompilation> edit) => _first.Continue(edit);

    private void AssertReEmitsNothing(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        GeneratorRun second = Continue(edit);
        Assert.Equal(_first.Specs, second.Specs);
        second.AssertReEmitsNothing();
    }
}
