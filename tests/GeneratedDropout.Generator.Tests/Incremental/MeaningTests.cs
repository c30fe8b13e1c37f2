using System.Linq;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Incremental;

/// <summary>Edits of other files that change what a method means, though its own file stays as it is.</summary>
public class MeaningTests
{
    private const string Method = """
        using System;
        using GeneratedDropout;
        using static Acme.Constants;

        namespace Acme
        {
            public partial class Kernels
            {
                [Dropout(Rate)]
                [TensorShape(Axis, Extent)]
                [NoiseShape(null, 1)]
                public static partial void Drop(ReadOnlySpan<float> x, Span<float> y, Alias key);
            }
        }
        """;

    private const string Other = """"
        global using Alias = GeneratedDropout.DropoutKey;

        namespace Acme
        {
            public static class Constants
            {
                public const double Rate = Half;
                public const string Axis = """batch""";
                public const int Extent = (int)Extents.Usual;
                private const double Half = 0.5;
            }

            public enum Extents
            {
                Usual = 16,
            }

            public class First
            {
                public const double Rate = 0.75;
            }

            public partial class Kernels
            {
                public static int Helper() => 1;
            }
        }
        """";

    [Theory]
    [InlineData("Half = 0.5", "Half = 0.25")]
    [InlineData("\"\"\"batch\"\"\"", "\"\"\"rows\"\"\"")]
    [InlineData("\"\"\"batch\"\"\"", "\"rows\"")]
    [InlineData("\"\"\"batch\"\"\"", "$\"ro{\"ws\"}\"")]
    [InlineData("Usual = 16", "Usual = 32")]
    [InlineData("partial class Kernels", "partial class Kernels : First")]
    [InlineData("partial class Kernels", "class Kernels")]
    [InlineData("namespace Acme\n", "namespace Elsewhere\n")]
    [InlineData("namespace Acme\n{", "namespace Acme\n{\nstruct Alias;")]
    [InlineData("namespace Acme\n{", "namespace Acme\n{\nref struct Span<T>;")]
    [InlineData("global using Alias = GeneratedDropout.DropoutKey", "global using Alias = System.Int32")]
    [InlineData("Helper() => 1;", "Helper() => 1;\nconst double Rate = 0.125;")]
    [InlineData(
        "public static int Helper() => 1;",
        "public static partial void Drop(System.ReadOnlySpan<float> x, System.Span<float> y, Alias key) { }"
    )]
    public void ChangingTheMeaning_IsNoticed(string before, string after)
    {
        GeneratorRun first = GeneratorRunner.Run(Method, Other);
        Assert.Contains(before, Other);
        string edited = Other.Replace(before, after);

        GeneratorRun second = first.Continue(project =>
            project.ReplaceSyntaxTree(project.SyntaxTrees[1], TestCompilation.Parse(edited, "File1.cs"))
        );

        AssertSame(GeneratorRunner.RunFaulty(Method, edited), second);
        Assert.NotEqual(TextsOf(first), TextsOf(second));

        // And back.
        AssertSame(
            first,
            second.Continue(project =>
                project.ReplaceSyntaxTree(project.SyntaxTrees[1], TestCompilation.Parse(Other, "File1.cs"))
            )
        );
    }

    private static void AssertSame(GeneratorRun expected, GeneratorRun actual)
    {
        Assert.Equal(TextsOf(expected), TextsOf(actual));
        Assert.Equal(expected.Diagnostics.Select(Text), actual.Diagnostics.Select(Text));
    }

    private static string[] TextsOf(GeneratorRun run) => [.. run.Files.Select(file => file.SourceText.ToString())];

    private static string Text(Diagnostic diagnostic) => diagnostic.ToString();
}
