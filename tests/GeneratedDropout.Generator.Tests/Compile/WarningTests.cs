using System;
using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Compile;

/// <summary>Code that users cannot edit gives them no warning, however strict their project is.</summary>
public class WarningTests
{
    private static readonly string[] Elements = ["float", "double", "Half"];

    /// <summary>Shapes and noise shapes of each family, run-time and fixed, short and long, and of each tail.</summary>
    private static readonly (string Shape, string Noise)[] Shapes =
    [
        ("\"a\"", "\"a\""),
        ("\"a\"", "1"),
        ("1", "1"),
        ("7", "7"),
        ("8", "8"),
        ("64", "64"),
        ("4096", "4096"),
        ("100003", "100003"),
        ("7", "1"),
        ("\"a\", 5", "null, 1"),
        ("\"a\", 8192", "null, 1"),
        ("5000, 33", "null, 1"),
        ("3000, 3000", "1, null"),
        ("\"a\", 3", "1, null"),
        ("5, 3", "1, null"),
        ("5, 4096", "1, null"),
        ("5, \"a\"", "1, null"),
        ("\"a\", \"b\", \"c\"", "null, 1, null"),
        ("\"a\", \"b\", \"c\"", "1, null, 1"),
        ("2, \"b\", 3, \"d\", 4, \"f\", 5, \"h\"", "1, null, 1, null, 1, null, 1, null"),
        ("\"a\", 2, \"c\", 3, \"e\", 4, \"g\", 5", "null, 1, null, 1, null, 1, null, 1"),
        ("2, 3, 2, 3, 2, 3, 2, 3", "null, 1, null, 1, null, 1, null, 1"),
    ];

    [Theory]
    [InlineData(NullableContextOptions.Enable, true)]
    [InlineData(NullableContextOptions.Disable, false)]
    public void EveryFamilyTypeAndStorage_CompilesWithoutAWarning(NullableContextOptions nullable, bool isChecked)
    {
        string[] methods = [.. Elements.SelectMany(Methods)];
        string source = Snippets.InClass(
            string.Join('\n', methods.Select((method, i) => method.Replace("Drop(", $"Drop{i}(")))
        );
        CSharpCompilation compilation = TestCompilation.Create(LanguageVersion.CSharp11, source);
        compilation = compilation.WithOptions(
            compilation
                .Options.WithNullableContextOptions(nullable)
                .WithOverflowChecks(isChecked)
                .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
                .WithSpecificDiagnosticOptions([new("CS1591", ReportDiagnostic.Suppress)])
        );
        GeneratorRun run = GeneratorRunner.Start(compilation);
        run.AssertCompiles();
        Assert.Equal(methods.Length, run.Files.Length);
    }

    [Fact]
    public void DocumentedProject_MissesNoCommentInGeneratedCode() =>
        Assert.DoesNotContain(
            GeneratorRunner.Run(Snippets.Plain).Output.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic =>
                diagnostic.Id == "CS1591"
                && diagnostic.Location.SourceTree!.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("100000, 100000, \"a\"", "null, null, null")]
    [InlineData("100000, 100000, \"a\"", "null, null, 1")]
    [InlineData("\"a\", 100000, 100000", "1, null, null")]
    [InlineData("\"a\", 100000, 100000", "null, 1, 1")]
    [InlineData("70000, 70000, 2", "1, 1, null")]
    [InlineData("70000, 70000, 2", "null, null, 1")]
    [InlineData("70000, 70000", "null, null")]
    [InlineData("70000, 70000", "1, 1")]
    [InlineData("70000, 2, 70000, 3", "1, null, null, 1")]
    public void MoreElementsThanAnInt(string shape, string noise) =>
        GeneratorRunner.Run(
            Snippets.Method(
                $"[Dropout(0.2)] [TensorShape({shape})] [NoiseShape({noise})]",
                "in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key"
            )
        );

    [Fact]
    public void ObsoleteContainer_GivesNoWarning() =>
        GeneratorRunner.Run(
            Snippets.InFile(
                """
                [Obsolete("Old.")]
                public partial class Old
                {
                    [Dropout(0.5), Obsolete("Older.")]
                    public static partial void Drop(Span<float> x, DropoutKey key);
                }
                """
            )
        );

    [Fact]
    public void ObsoleteTypeInTheSignature_GivesNoWarningInGeneratedCode()
    {
        GeneratorRun run = GeneratorRunner.RunFaulty(
            Snippets.InFile(
                """
                [Obsolete("Old.")] public class Old;
                [Obsolete] public class Older;
                public partial class Kernels
                {
                #pragma warning disable CS0612, CS0618
                    [Dropout(0.5)] partial void Drop(Span<float> x, Old old, Older older, DropoutKey key);
                #pragma warning restore
                }
                """
            )
        );
        Assert.Null(run.Spec.Kernel);
        Assert.Equal("CS0619", Assert.Single(run.Output.Complaints(run.Output.SyntaxTrees)).Id); // the body of a method with a fault
    }

    [Fact]
    public void ExperimentalContainer_GivesNoError() =>
        GeneratorRunner.Run(
            Snippets.InFile(
                """
                [System.Diagnostics.CodeAnalysis.Experimental("ACME1")]
                public partial class New
                {
                    [Dropout(0.5)] public static partial void Drop(Span<float> x, DropoutKey key);
                }
                """
            )
        );

    [Fact]
    public void FaultyMethod_StopsTheBuildEvenWithoutTheAnalyzer()
    {
        GeneratorRun run = GeneratorRunner.RunFaulty(Snippets.Attributes("[Dropout(2)]"));
        Assert.Single(run.Files);
        Assert.Contains(
            run.Output.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Id == "CS0619"
        );
    }

    [Fact]
    public void NameInLowerCase_GivesNoWarningInGeneratedCode() =>
        GeneratorRunner.Run(
            Snippets.InFile(
                $$"""
                #pragma warning disable CS8981
                public partial class old { [Dropout(0.5)] public static partial void drop(Span<float> x, DropoutKey key); }
                """
            )
        );

    [Fact]
    public void UserAnalyzerSettings_SeeGeneratedCodeAsGenerated() =>
        Assert.All(
            GeneratorRunner.Run(Snippets.Plain).Files,
            file => Assert.StartsWith("// <auto-generated/>\n", file.SourceText.ToString(), StringComparison.Ordinal)
        );

    [Fact]
    public void ProjectsThatSeeEachOthersInternals_HaveNoTwins()
    {
        const string friend = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Acme\")]";
        Compilation library = GeneratorRunner
            .Start(
                TestCompilation.Create(Snippets.Plain.Replace("Acme", "Library"), friend).WithAssemblyName("Library")
            )
            .Output;
        GeneratorRun run = GeneratorRunner.Start(
            TestCompilation.Create(Snippets.Plain).AddReferences(library.ToMetadataReference())
        );
        run.AssertCompiles();
    }

    private static IEnumerable<string> Methods(string element)
    {
        string flat = $"ReadOnlySpan<{element}> x, Span<{element}> y";
        string inPlace = $"Span<{element}> x";
        string tensors = $"in ReadOnlyTensorSpan<{element}> x, in TensorSpan<{element}> y";
        string inPlaceTensor = $"in TensorSpan<{element}> x";
        foreach ((string shape, string noise) in Shapes)
        {
            string attributes = $"[TensorShape({shape})] [NoiseShape({noise})]";
            int axes = shape.Split(',').Length;
            string given = axes == 1 ? "" : ", ReadOnlySpan<nint> shape";
            yield return Method($"[Dropout(0.2)] {attributes}", flat + given);
            yield return Method($"[Dropout] {attributes}", $"{inPlace}{given}, double rate");
            yield return Method($"[Dropout] {attributes}", $"{tensors}, float rate, bool training");
            yield return Method($"[Dropout(0.5)] {attributes}", inPlaceTensor);
        }

        foreach (string rate in new[] { "0", "1", "1e-300", "0.99999999999999" })
        {
            foreach (string parameters in new[] { flat, inPlace, tensors, inPlaceTensor })
            {
                yield return Method($"[Dropout({rate})] [TensorShape(\"a\", 2)] [NoiseShape(null, 1)]", parameters);
                yield return Method($"[Dropout({rate})] [TensorShape(3, 2)]", parameters + ", bool training");
            }
        }
    }

    private static string Method(string attributes, string parameters) =>
        $"{attributes} public static partial void Drop({parameters}, DropoutKey key);";
}
