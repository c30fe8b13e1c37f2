using System;
using System.Linq;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Compile;

public class SignatureTrapTests
{
    [Theory]
    [InlineData("public static partial")]
    [InlineData("static public partial")]
    [InlineData("internal partial")]
    [InlineData("private static partial")]
    [InlineData("protected partial")]
    [InlineData("private protected partial")]
    [InlineData("protected internal partial")]
    [InlineData("public virtual partial")]
    [InlineData("public override partial", "Drop")]
    [InlineData("public sealed override partial", "Drop")]
    [InlineData("public new partial", "Drop")]
    [InlineData("new public static partial", "Drop")]
    [InlineData("public unsafe partial")]
    public void MethodModifiers_AreRepeatedInOrder(string modifiers, string name = "Own")
    {
        GeneratorRun run = GeneratorRunner.Start(
            TestCompilation
                .Create(
                    Snippets.InFile(
                        $$"""
                        public class Base { public virtual void Drop(Span<float> x, DropoutKey key) { } }
                        public partial class A : Base
                        {
                            [Dropout(0.5)] {{modifiers}} void {{name}}(Span<float> x, DropoutKey key);
                        }
                        """
                    )
                )
                .AllowUnsafe()
        );
        run.AssertCompiles();
        Assert.Equal(modifiers, run.Spec.Signature.Modifiers);
    }

    [Fact]
    public void ReadOnlyMethodOfAStruct() =>
        Assert.Equal(
            "public readonly partial",
            GeneratorRunner
                .Run(
                    Snippets.InFile(
                        "public partial struct A { [Dropout(0.5)] public readonly partial void Drop(Span<float> x, DropoutKey key); }"
                    )
                )
                .Spec.Signature.Modifiers
        );

    [Theory]
    [InlineData("scoped in ReadOnlySpan<float> x", "scoped in global::System.ReadOnlySpan<float> x : Input")]
    [InlineData("in ReadOnlySpan<float> x", "in global::System.ReadOnlySpan<float> x : Input")]
    [InlineData("scoped ReadOnlySpan<float> x", "scoped global::System.ReadOnlySpan<float> x : Input")]
    [InlineData("this ReadOnlySpan<float> x", "this global::System.ReadOnlySpan<float> x : Input")]
    [InlineData("ReadOnlySpan<float> @in", " global::System.ReadOnlySpan<float> @in : Input")]
    [InlineData("ReadOnlySpan<float> System", " global::System.ReadOnlySpan<float> System : Input")]
    [InlineData("ReadOnlySpan<float> \\u0078", " global::System.ReadOnlySpan<float> \\u0078 : Input")]
    [InlineData("[Alias] F x", " global::System.ReadOnlySpan<float> x : Input")]
    public void InputParameter(string parameter, string expected)
    {
        GeneratorRun run = GeneratorRunner.Run(
            $$"""
            using F = System.ReadOnlySpan<float>;
            using Drops = GeneratedDropout.DropoutAttribute;
            {{Snippets.InFile(
                $$"""
                public sealed class AliasAttribute : Attribute;
                public static partial class Kernels
                {
                    [Drops(0.5)]
                    public static partial void Drop({{parameter}}, Span<float> y, DropoutKey key = default);
                }
                """
            )}}
            """
        );
        Assert.Equal(expected, Parameters(run.Spec)[0]);
    }

    [Fact]
    public void EveryRole()
    {
        Assert.Equal(
            [
                " global::System.Span<double> x : InPlace",
                " long channels : Extent 2",
                " nint batch : Extent 0",
                " float rate : Rate",
                " bool training : Training",
                "in global::GeneratedDropout.DropoutKey seed : Key",
            ],
            Parameters(
                GeneratorRunner
                    .Run(
                        Snippets.Method(
                            "[Dropout] [TensorShape(\"batch\", 7, \"channels\")]",
                            "Span<double> x, long channels, nint batch, float rate = 0.5f, bool training = true, in DropoutKey seed = default"
                        )
                    )
                    .Spec
            )
        );
        Assert.Equal(
            [
                " global::System.ReadOnlySpan<nint> shape : Shape",
                " global::System.ReadOnlySpan<global::System.Half> x : Input",
                " global::System.Span<global::System.Half> y : Output",
                " global::GeneratedDropout.DropoutKey key : Key",
            ],
            Parameters(
                GeneratorRunner
                    .Run(
                        Snippets.Method(
                            "[Dropout(1)] [TensorRank(2)]",
                            "ReadOnlySpan<nint> shape, ReadOnlySpan<Half> x, Span<Half> y, DropoutKey key"
                        )
                    )
                    .Spec
            )
        );
    }

    [Fact]
    public void ParamsSpan() =>
        Assert.Equal(
            "params global::System.Span<float> x : InPlace",
            Parameters(GeneratorRunner.Run(Snippets.Parameters("DropoutKey key, params Span<float> x")).Spec)[1]
        );

    [Theory]
    [InlineData("disable", "string? name", "string? name")]
    [InlineData("disable", "string name", "string name")]
    [InlineData("enable", "string? name", "string? name")]
    [InlineData("enable", "(int First, string? Second)[] pairs", "(int First, string? Second)[] pairs")]
    [InlineData("enable", "dynamic? any", "dynamic? any")]
    [InlineData(
        "enable",
        "System.Collections.Generic.List<@event> list",
        "global::System.Collections.Generic.List<global::@event> list"
    )]
    public void TypesOfAnyKind_AreSpelledOut(string nullable, string parameter, string expected)
    {
        GeneratorRun run = GeneratorRunner.RunFaulty(
            $$"""
            #nullable {{nullable}}
            public class @event;
            public partial class Kernels
            {
                [GeneratedDropout.Dropout(0.5)]
                partial void Drop(System.Span<float> x, {{parameter}}, GeneratedDropout.DropoutKey key);
            }
            """
        );
        Assert.Null(run.Spec.Kernel);
        Assert.Equal($" {expected} : None", Parameters(run.Spec)[1]);
    }

    [Theory]
    [InlineData("/// <summary>Drops.</summary>", true)]
    [InlineData("/** <summary>Drops.</summary> */", true)]
    [InlineData("// Drops.", false)]
    [InlineData("//// Drops.", false)]
    [InlineData("/**/", false)]
    public void DocComment_IsNoticedInEveryDocumentationMode(string comment, bool isDocumented)
    {
        foreach (DocumentationMode mode in Enum.GetValues<DocumentationMode>())
        {
            CSharpCompilation compilation = TestCompilation.Create();
            string source = Snippets.Plain.Replace("[Dropout(0.5)]", $"{comment}\n[Dropout(0.5)]");
            SyntaxTree tree = TestCompilation.Parse(source, "File.cs", documentation: mode);
            GeneratorRun run = GeneratorRunner.Start(compilation.AddSyntaxTrees(tree));
            Assert.Equal(isDocumented, run.Spec.Signature.IsDocumented);
        }
    }

    [Fact]
    public void Overloads() =>
        Assert.Equal(
            3,
            GeneratorRunner
                .Run(
                    Snippets.InClass(
                        """
                        [Dropout(0.5)] public static partial void Drop(Span<float> x, DropoutKey key);
                        [Dropout(0.5)] public static partial void Drop(Span<double> x, DropoutKey key);
                        [Dropout(0.5)] public static partial void Drop(in Span<float> x, DropoutKey key);
                        """
                    )
                )
                .Specs.Distinct()
                .Count()
        );

    [Fact]
    public void MethodThatTheUserImplements_IsLeftAlone() =>
        Assert.Empty(
            GeneratorRunner
                .Run(
                    Snippets.InClass(
                        """
                        [Dropout(0.5)] public static partial void Drop(Span<float> x, DropoutKey key);
                        public static partial void Drop(Span<float> x, DropoutKey key) => x.Clear();
                        """
                    )
                )
                .Specs
        );

    [Fact]
    public void AttributeOnBothParts_EmitsNothing() =>
        Assert.Empty(
            GeneratorRunner
                .RunFaulty(
                    Snippets.InClass(
                        """
                        [Dropout(0.5)] public static partial void Drop(Span<float> x, DropoutKey key);
                        [Dropout(0.5)] public static partial void Drop(Span<float> x, DropoutKey key) => x.Clear();
                        """
                    )
                )
                .Specs
        );

    [Fact]
    public void AttributeTwice_IsOneMethod() =>
        Assert.Single(
            GeneratorRunner
                .RunFaulty(
                    Snippets.InClass(
                        "[Dropout(0.5)] [Dropout(0.5)] public static partial void Drop(Span<float> x, DropoutKey key);"
                    )
                )
                .Specs
        );

    [Fact]
    public void ConstantsOfEveryKind_AreRead()
    {
        KernelSpec? kernel = GeneratorRunner
            .Run(
                Snippets.InFile(
                    """
                    public static partial class Kernels
                    {
                        private const double Rate = Half / 2;
                        private const float Half = 0.5f;
                        private const string Axis = nameof(Kernels) + "_";

                        [Dropout(Rate)]
                        [TensorShape(extents: new object[] { Axis, 1 << 4, nameof(Rate) })]
                        [NoiseShape("Kernels_", (int)1L, null)]
                        public static partial void Drop(Span<float> x, int Rate, DropoutKey key);
                    }
                    """
                )
            )
            .Spec.Kernel;
        Assert.Equal(0.25, kernel!.ConstantRate);
        Assert.Equal(
            [new AxisSpec("Kernels_", null, false), new AxisSpec(null, 16, true), new AxisSpec("Rate", null, false)],
            kernel.Axes.AsEnumerable()
        );
    }

    [Fact]
    public void ShadowedNames()
    {
        GeneratorRun run = GeneratorRunner.Run(
            Snippets.InFile(
                """
                namespace Acme.System
                {
                    public class Span;
                    public class Vector256;
                    public partial class Kernels
                    {
                        public static int System => 0;
                        public static int Vector256 => 0;
                        public static int GeneratedDropout => 0;

                        [Dropout(0.5)]
                        public static partial void Drop(Span<float> System, DropoutKey GeneratedDropout);
                    }
                }
                """
            )
        );
        Assert.Equal(
            [
                " global::System.Span<float> System : InPlace",
                " global::GeneratedDropout.DropoutKey GeneratedDropout : Key",
            ],
            Parameters(run.Spec)
        );
    }

    private static string[] Parameters(DropoutMethodSpec spec) =>
        [
            .. spec
                .Signature.Parameters.AsEnumerable()
                .Select(parameter =>
                    $"{parameter.Modifiers} {parameter.Type} {parameter.Name} : {parameter.Role}"
                    + (parameter.Axis < 0 ? "" : $" {parameter.Axis}")
                ),
        ];
}
