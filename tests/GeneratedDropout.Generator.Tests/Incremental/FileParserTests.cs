using System.Collections.Immutable;
using GeneratedDropout.Generator.Parsing;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Incremental;

/// <summary>Asks which edits of another file make the parser bind a file's methods again.</summary>
public class FileParserTests
{
    private const string Other = """
        namespace Acme;

        public static class Others
        {
            public const int Count = 1;
            private static int field = 1;

            public static int Body()
            {
                return field;
            }

            public static int Expression() => field;
        }
        """;

    private readonly FileParser _parser = new();

    [Theory]
    [InlineData("return field", "return 2 * field")]
    [InlineData("Expression() => field", "Expression() => 2 * field")]
    [InlineData("field = 1", "field = 2")]
    [InlineData("public static class", "// Why.\npublic static class")]
    public void EditingBody_IsNoReasonToBindAgain(string before, string after) =>
        Assert.True(IsRemembered(before, after));

    [Theory]
    [InlineData("Count = 1", "Count = 2")]
    [InlineData("Body()", "Body(int x)")]
    [InlineData("public static class", "class Added;\n\npublic static class")]
    [InlineData("namespace Acme;", "using System;\n\nnamespace Acme;")]
    public void EditingDeclaration_IsOne(string before, string after) => Assert.False(IsRemembered(before, after));

    [Fact]
    public void ChangingProject_IsOne()
    {
        CSharpCompilation project = Project(Snippets.Plain);
        ImmutableArray<ParsedMethod> parsed = Parse(project);
        Assert.True(parsed.Equals(Parse(project.Clone())));
        Assert.False(parsed.Equals(Parse(project.AllowUnsafe())));
        Assert.False(parsed.Equals(Parse(project.WithReferences(References.Everything))));
    }

    [Fact]
    public void Refusals_AreFoundAgain()
    {
        CSharpCompilation project = Project(Snippets.Plain.Replace("static partial class", "static class"));
        ImmutableArray<ParsedMethod> parsed = Parse(project);
        Assert.NotEmpty(Assert.Single(parsed).Refusals);
        Assert.False(parsed.Equals(Parse(project.Clone())));
    }

    private static CSharpCompilation Project(string file) => TestCompilation.Create(file, Other);

    private bool IsRemembered(string before, string after)
    {
        CSharpCompilation project = Project(Snippets.Plain);
        ImmutableArray<ParsedMethod> parsed = Parse(project);

        Assert.Contains(before, Other);
        SyntaxTree edited = TestCompilation.Parse(Other.Replace(before, after), "File1.cs");
        return parsed.Equals(Parse(project.ReplaceSyntaxTree(project.SyntaxTrees[1], edited)));
    }

    /// <summary>The same array as before, where the methods were not parsed again.</summary>
    private ImmutableArray<ParsedMethod> Parse(CSharpCompilation project) =>
        _parser.Parse(project.SyntaxTrees[0], project, TestContext.Current.CancellationToken);
}
