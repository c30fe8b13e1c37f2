using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Compile;

/// <summary>Whatever users call their own things, the generated code means the right ones.</summary>
public class NameBindingTests
{
    private const string Static = """
        [global::GeneratedDropout.Dropout(0.2, Parallel = true)]
        [global::GeneratedDropout.TensorShape("batch", 7, 3)]
        [global::GeneratedDropout.NoiseShape(null, 1, null)]
        public static partial void Drop(
            global::System.ReadOnlySpan<global::System.Half> x,
            global::System.Span<global::System.Half> y,
            global::GeneratedDropout.DropoutKey key);
        """;

    [Theory]
    [InlineData("System")]
    [InlineData("GeneratedDropout")]
    [InlineData("Vector256")]
    [InlineData("RowMasks")]
    [InlineData("ElementLoop")]
    [InlineData("KernelParts")]
    [InlineData("PartWorker")]
    [InlineData("KernelContract")]
    [InlineData("VectorAccess")]
    [InlineData("MemoryMarshal")]
    [InlineData("Unsafe")]
    [InlineData("Math")]
    [InlineData("Half")]
    [InlineData("Span")]
    [InlineData("DropoutKey")]
    [InlineData("DropKernel")]
    [InlineData("Run")]
    [InlineData("Generated")]
    [InlineData("ExcludeFromCodeCoverage")]
    public void NameThatTheUserTakes_IsNotMeant(string name)
    {
        Compile($"namespace Acme; public partial class {name} {{ {Static} }}");
        Compile($"namespace Acme.{name}; public partial class Kernels {{ {Static} }}");
        Compile($"namespace Acme; public partial class Kernels {{ public class {name}; {Static} }}");
        Compile($"namespace Acme; public partial class Kernels {{ public static int {name} => 0; {Static} }}");
        Compile(
            $"namespace Acme; public class {name}; public class {name}<T>; public partial class Kernels {{ {Static} }}"
        );
        Compile($"namespace Acme; public partial class Kernels<{name}> {{ {Static} }}");
        Compile($"using {name} = System.Int32; namespace Acme; public partial class Kernels {{ {Static} }}");
        Compile($"global using {name} = System.Int32; public partial class Kernels {{ {Static} }}");
    }

    [Theory]
    [InlineData("Vector256")]
    [InlineData("RowMasks")]
    [InlineData("KernelContract")]
    [InlineData("Math")]
    [InlineData("Half")]
    [InlineData("System")]
    public void NameInTheNamespaceOfTheProduct_IsNotMeant(string name)
    {
        Compile($"namespace GeneratedDropout {{ public class {name}; }} public partial class Kernels {{ {Static} }}");
        Compile(
            $"namespace GeneratedDropout.Something {{ public class {name}; partial class Kernels {{ {Static} }} }}"
        );
        Compile($"namespace GeneratedDropout.{name} {{ partial class Kernels {{ {Static} }} }}");
        Compile($"namespace Acme.GeneratedDropout.{name} {{ partial class Kernels {{ {Static} }} }}");
    }

    [Fact]
    public void NameInTheGlobalNamespace_IsNotMeant() =>
        Compile(
            $$"""
            public class Vector256; public class RowMasks; public class ElementLoop; public class KernelContract; public class Unsafe;
            public class Math; public class Half; public class DropKernel; public struct Span<T>; public struct DropoutKey;
            public partial class Kernels { {{Static}} }
            """
        );

    [Fact]
    public void ExtensionMethodsOfTheUser_AreNotCalled() =>
        Compile(
            $$"""
            global using Acme;
            namespace Acme
            {
                public static class Extensions
                {
                    public static void CopyTo<T>(this global::System.ReadOnlySpan<T> x, global::System.Span<T> y, int z = 0) { }
                    public static void Clear<T>(this global::System.Span<T> x, int y = 0) { }
                }

                public partial class Kernels { {{Static}} }
            }
            """
        );

    [Theory]
    [InlineData("Drop")]
    [InlineData("Kernel")]
    [InlineData("Part")]
    [InlineData("PartWorker")]
    [InlineData("RowMasks")]
    [InlineData("Run")]
    [InlineData("ScaleKept")]
    [InlineData("Step")]
    [InlineData("Threshold")]
    public void Methods_AreCalledAnything(string name) =>
        Compile(
            $$"""
            using System;
            using GeneratedDropout;
            public static partial class Kernels
            {
                [Dropout(Parallel = true)]
                public static partial void {{name}}(Span<float> x, double rate, DropoutKey key);

                [Dropout(0.2, Parallel = true)]
                [TensorShape("n", 100)]
                [NoiseShape(1, null)]
                public static partial void {{name}}(Span<float> x, DropoutKey key);
            }
            """
        );

    [Theory]
    [InlineData("x", "y", "i")]
    [InlineData("masks", "mask", "key")]
    [InlineData("first", "total", "result")]
    [InlineData("offset", "place", "run")]
    [InlineData("global", "value", "field")]
    [InlineData("System", "GeneratedDropout", "Drop")]
    [InlineData("y", "x", "Run")]
    [InlineData("@class", "@in", "@global")]
    [InlineData("nBatch", "batch", "steps")]
    [InlineData("größe", "y_", "\\u0061")]
    public void Parameters_AreCalledAnything(string x, string y, string key) =>
        Compile(
            Snippets.Method(
                "[Dropout(0.2)] [TensorShape(\"n\", \"m\")] [NoiseShape(1, null)]",
                $"ReadOnlySpan<float> {x}, Span<float> {y}, int n, int m, DropoutKey {key}"
            )
        );

    [Theory]
    [InlineData("x", "y")]
    [InlineData("key", "masks")]
    [InlineData("first", "total")]
    [InlineData("for", "class")]
    [InlineData("int", "_")]
    [InlineData("größe", "batch size")]
    [InlineData("1", "2")]
    [InlineData("batch", "Batch")]
    [InlineData("0", "n0")]
    [InlineData("a.b", "a,b")]
    [InlineData("*/", "//")]
    [InlineData("</remarks>", "&amp;")]
    [InlineData("{", "}")]
    [InlineData("\\\"", "\\\\")]
    [InlineData("a\\nb", "a\\r\\n#error b")]
    [InlineData("a\\u2028#error b", "a\\u0085#error b")]
    [InlineData("a\\0b", "a\\uD800")]
    [InlineData("oiseShape", "Ref")]
    public void Axes_AreCalledAnything(string first, string second)
    {
        Compile(Shaped($"\"{first}\", 3, \"{second}\"", "null, 1, null"));
        Compile(Shaped($"\"{first}\", \"{second}\", 3", "1, 1, null"));
        Compile(Shaped($"\"{first}\", \"{second}\", 3", "null, null, 1"));
    }

    [Theory]
    [InlineData("@class", "class")]
    [InlineData("@event", "event")]
    [InlineData("i", "i")]
    [InlineData("masks", "masks")]
    [InlineData("rate", "rate")]
    [InlineData("größe", "größe")]
    [InlineData("\\u0061b", "ab")]
    public void ExtentParameters_AreCalledLikeTheirAxis(string parameter, string axis) =>
        Compile(
            Snippets.Method(
                $"[Dropout(0.2)] [TensorShape(\"{axis}\", 4)] [NoiseShape(null, 1)]",
                $"Span<float> x, int {parameter}, DropoutKey key"
            )
        );

    [Fact]
    public void ContainersAndMethods_AreCalledLikeWhatTheyUse() =>
        Compile(
            Snippets.InFile(
                """
                public static partial class KernelContract
                {
                    [Dropout(0.5)] public static partial void Run(Span<float> x, DropoutKey key);
                    [Dropout(0.5)] public static partial void @class(Span<float> x, DropoutKey key);
                    [Dropout(0.5)] public static partial void Mask(Span<float> x, DropoutKey key);
                    [Dropout(0.5)] public static partial void Größe(Span<float> x, DropoutKey key);
                    [Dropout(0.5)] public static partial void \u0041b(Span<float> x, DropoutKey key);
                    [Dropout(0.5)] public static partial void DropKernel(Span<float> x, DropoutKey key);
                }
                """
            )
        );

    private static string Shaped(string shape, string noise) =>
        Snippets.Method(
            $"[Dropout(0.2)] [TensorShape({shape})] [NoiseShape({noise})]",
            "in TensorSpan<float> x, DropoutKey key"
        );

    /// <summary>The project compiles without a warning, and has a kernel.</summary>
    private static void Compile(string source)
    {
        GeneratorRun run = GeneratorRunner.Start(TestCompilation.Create(LanguageVersion.CSharp12, source));
        run.AssertCompiles();
        Assert.All(run.Specs, spec => Assert.NotNull(spec.Kernel));
        Assert.NotEmpty(run.Specs);
    }
}
